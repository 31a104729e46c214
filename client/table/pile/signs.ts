/** An own word on a pile has at most so many signs, as people count them. */
export const longestWord = 20

/** How many signs people count in a text; an é or a 👍🏽 is one. An old browser counts code points. */
export function signsIn(text: string): number {
  const tidy = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (!('Segmenter' in Intl)) return Array.from(tidy).length
  return [...new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(tidy)].length
}
