/** A gap in a sentence; in which fields of the deck words of its own stand, up to as many as there are here. */
const wide: ReadonlySet<string> = new Set([
  'label',
  'question',
  'title',
  'titles',
  'value',
  'variable',
  'what',
])
const wideIs = 3

/** A sentence ends at a full stop, a question or exclamation mark, or a new line. Not at a colon: what stands after
 * it belongs to it. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…]['’”)]*)\s+|\n/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}

/** Has it an end of its own? A label or a button has none. */
export const isWhole = (sentence: string): boolean => /[.!?…:]['’”)]*$/u.test(sentence)

/** The words of a sentence, with figures, without gaps and signs. */
export function wordsOf(sentence: string): string[] {
  return withoutGaps(sentence).match(/[\p{L}\p{N}]+(?:[-'’.,–][\p{L}\p{N}]+)*/gu) ?? []
}

/** How many words are read where the gaps stand. A gap counts as one word, what comes from a deck as three. */
export function gapWords(sentence: string): number {
  const gaps = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, gap = '']) => gap)
  return gaps.reduce((sum, gap) => sum + (wide.has(gap) ? wideIs : 1), 0)
}

/** The length of a sentence in words, its gaps filled. */
export const lengthOf = (sentence: string): number => wordsOf(sentence).length + gapWords(sentence)

export const withoutGaps = (sentence: string): string => sentence.replace(/\{\w+\}/g, ' ')
