import { allowed } from './allowed.ts'
import type { Text } from './corpus.ts'
import { forbidden, formal, imagery, numbers, oneWord, oneWordForThem } from './lists.ts'
import { isWhole, lengthOf, sentencesOf, withoutGaps, wordsOf } from './sentences.ts'
import { syllablesOf } from './syllables.ts'

export type Fault = { key: string; sentence: string; why: string }
/** What a sentence may at most be: words, and syllables of a word that everybody is to know. */
export type Bar = { words: number; syllables: number; letters: number }

/** Who reads a text with no effort to spare, and who has prepared the evening. */
export const bars: Readonly<Record<Text['reader'], Bar>> = {
  participant: { words: 15, syllables: 3, letters: 13 },
  heard: { words: 15, syllables: 3, letters: 13 },
  facilitator: { words: 20, syllables: 6, letters: 22 },
}
export const englishWords = 18

/** All that is too long or too hard in a Dutch text, sentence by sentence. */
export function faultsOf(text: Text): Fault[] {
  return sentencesOf(text.nl).flatMap((sentence) =>
    whyNot(text, sentence).map((why) => ({ key: text.key, sentence, why })),
  )
}

function whyNot({ reader }: Text, sentence: string): string[] {
  const bar = bars[reader]
  const plain = withoutGaps(sentence)
  return [
    ...tooLong(sentence, bar.words),
    ...hardWords(sentence, bar),
    ...abbreviations(plain),
    ...found(forbidden, plain, 'say instead'),
    ...found(numbers, plain, 'say instead'),
    ...found(formal, plain, 'everyday'),
    ...found(oneWord, plain, 'our word for it'),
    ...imagery.filter((image) => image.test(plain)).map(() => 'imagery'),
    ...(reader === 'facilitator'
      ? []
      : [...found(oneWordForThem, plain, 'our word for it'), ...passives(plain)]),
  ]
}

const tooLong = (sentence: string, most: number) =>
  lengthOf(sentence) > most ? [`too long: ${lengthOf(sentence)} words, at most ${most}`] : []

const found = (list: ReadonlyArray<readonly [RegExp, string]>, sentence: string, says: string) =>
  list.flatMap(([word, instead]) => {
    const hit = word.exec(sentence)
    return hit ? [`‘${hit[0]}’; ${says}: ${instead}`] : []
  })

/** Words of many syllables or letters that allowed.json does not name. A hyphen cuts a word into easier ones. */
function hardWords(sentence: string, bar: Bar): string[] {
  return wordsOf(sentence)
    .flatMap((word) => word.split('-'))
    .filter((word) => isHard(word, bar) && !allowed.words.has(word.toLowerCase()))
    .map((word) => `hard word: ${word}`)
}

/** Is it long for who reads it? */
export const isHard = (word: string, bar: Bar): boolean =>
  syllablesOf(word) > bar.syllables || word.length > bar.letters

/** Capitals that are read letter by letter, and words cut short with a full stop. */
function abbreviations(sentence: string): string[] {
  const capitals = sentence.match(/\b[A-Z][A-Z&]+[A-Z]\b|\b[A-Z]{2}\b/gu) ?? []
  const cut = sentence.match(
    /\b(?:(?:bijv|nr|enz|evt|incl|excl|max|min|ca|resp|mnd|tel|blz|hfst)\.|[a-z]\.[a-z]\.|t\/m)/giu,
  )
  return [...capitals.filter((word) => !allowed.abbreviations.has(word)), ...(cut ?? [])].map(
    (word) => `abbreviation: ${word}`,
  )
}

const participle =
  /^(?:(?:aan|af|bij|door|in|mee|na|om|op|over|samen|terug|toe|uit|vast|klaar|weg|voor|tegen|stil)?ge\w{2,}|be\w{3,}|ver\w{3,}|ont\w{3,}|her\w{3,})(?:d|t|en)$/iu
const notOne = new Set([
  'gegevens',
  'geheten',
  'verschillen',
  'beelden',
  'beweringen',
  'getallen',
  'bestand',
  'verstand',
  'geluid',
  'gemeenten',
  'beeld',
  'verband',
  'geld',
  'gebied',
  'bericht',
  'gezicht',
  'herkomst',
  'gesprekken',
  'bedrag',
  'verschil',
  'bronnen',
  'overal',
])

/** Who does it? ‘De kaarten worden gedeeld’ hides that; ‘De spelleider deelt de kaarten’ tells. */
function passives(sentence: string): string[] {
  const words = wordsOf(sentence).map((word) => word.toLowerCase())
  if (!isWhole(sentence) && words.length < 4) return []
  if (!words.some((word) => /^(?:wordt|worden|werd|werden)$/u.test(word))) return []
  const done = words.find((word) => participle.test(word) && !notOne.has(word))
  return done === undefined ? [] : [`passive: ${done}`]
}

/** English sentences of participants that are longer than these words. */
export function englishFaults({ key, reader, en }: Text): Fault[] {
  if (en === undefined || reader === 'facilitator') return []
  return sentencesOf(en)
    .filter((sentence) => lengthOf(sentence) > englishWords)
    .map((sentence) => ({
      key,
      sentence,
      why: `too long: ${lengthOf(sentence)} words, at most ${englishWords}`,
    }))
}
