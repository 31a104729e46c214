import { isWhole, lengthOf, sentencesOf, wordsOf } from './sentences.ts'
import { syllablesOf } from './syllables.ts'

export type Measured = {
  /** How many sentences and labels there are. */
  sentences: number
  labels: number
  /** Words in a sentence, and in the longest one. */
  words: number
  longest: number
  /** Syllables of 100 words. */
  syllables: number
  /** 100 is very easy, 0 very hard; null where there are only labels. */
  douma: number | null
}

const average = (sum: number, count: number) => (count === 0 ? 0 : sum / count)
const tenth = (value: number) => Math.round(value * 10) / 10

/** How easily texts are read. Labels and buttons are left out where they would flatter: words and syllables are those
 * of sentences with an end. Words that fill gaps count for the length and not for the syllables. */
export function measure(texts: readonly string[]): Measured {
  const all = texts.flatMap(sentencesOf)
  const whole = all.filter(isWhole)
  const lengths = whole.map(lengthOf)
  const words = whole.flatMap(wordsOf)
  const perSentence = average(
    lengths.reduce((sum, length) => sum + length, 0),
    whole.length,
  )
  const per100 =
    100 *
    average(
      words.reduce((sum, word) => sum + syllablesOf(word), 0),
      words.length,
    )
  return {
    sentences: whole.length,
    labels: all.length - whole.length,
    words: tenth(perSentence),
    longest: Math.max(0, ...lengths),
    syllables: tenth(per100),
    douma: words.length === 0 ? null : tenth(douma(per100, perSentence)),
  }
}

/** Reading ease after W. H. Douma (Wageningen 1960), who fitted Flesch's formula to Dutch: from the syllables of 100
 * words and the words of a sentence. As printed at https://dbnl.org/tekst/_taa014197701_01/_taa014197701_01_0089.php
 * (206,8 - 0,77 wl - 0,93 zl; there 60 to 70 is 'normal' and 80 to 90 'easy') and, with all decimals, as "nl" in
 * koRpus: https://rdrr.io/cran/koRpus/man/flesch.html. */
export const douma = (syllablesPer100: number, wordsPerSentence: number): number =>
  206.835 - 0.77 * syllablesPer100 - 0.93 * wordsPerSentence
