import * as v from 'valibot'

/**
 * Controls, halves of a sign, and marks that turn the direction of writing: nobody sees them, and they mislead. Only
 * the joiners stay, without which some languages and signs fall apart.
 */
const unseen = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu
const joiners = /[\u200C\u200D]/gu

/** Words as people see them: one way of writing each letter, nothing unseen, single spaces. */
export function cleaned(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').replace(unseen, '').trim()
}

/** How many signs people count in a text; an é or a 👍🏽 is one. */
export function signsIn(text: string): number {
  return [...new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(text)].length
}

/** A few words that people type: cleaned, from one sign to so many. */
export function typed(most: number) {
  return v.pipe(
    v.string(),
    v.maxLength(most * 20),
    v.transform(cleaned),
    v.check((text) => text.replace(joiners, '') !== '' && signsIn(text) <= most),
  )
}
