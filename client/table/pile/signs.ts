/** An own word on a pile has at most so many signs, as people count them. */
export const longestWord = 20

/** A family of four, each with a colour of skin, is made of no more; what is longer counts as several signs. */
const longestSign = 12

/** How many signs people count in a text; an é or a 👍🏽 is one. An old browser counts code points. */
export function signsIn(text: string): number {
  const tidy = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (!('Segmenter' in Intl)) return Array.from(tidy).length
  let signs = 0
  for (const { segment } of new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(tidy))
    signs += Math.ceil(Array.from(segment).length / longestSign)
  return signs
}
