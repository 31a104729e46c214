import * as v from 'valibot'

/**
 * Controls, halves of a sign, marks that turn the direction of writing, and letters that look like nothing: nobody
 * sees them, and they mislead. Only the joiners stay, without which some languages and signs fall apart.
 */
const unseen =
  /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0]/gu
/** More marks than these on one letter are a tower over the lines above. */
const tower = /(\p{M}{2})\p{M}+/gu
const seen = /[\p{L}\p{N}\p{P}\p{S}]/u
/** A sign may be made of many, a family for instance. */
const partsOfSign = 20

/** A tip, a reason or a sentence has at most so many signs; a promise fewer. */
export const longestText = 140
export const longestPromise = 80
/** An own word on a pile has at most so many signs. */
export const longestWord = 20

/** Words as people see them: one way of writing each letter, nothing unseen, single spaces. */
export function cleaned(text: string): string {
  const visible = text.normalize('NFC').replace(/\s/gu, ' ').replace(unseen, '').replace(tower, '$1')
  return visible.replace(/ +/g, ' ').trim()
}

/** How many signs people count in a text; an é or a 👍🏽 is one. */
export function signsIn(text: string): number {
  return [...new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(text)].length
}

/** A few words that people type: cleaned, from one sign to so many. */
export function typed(most: number) {
  return v.pipe(
    v.string(),
    v.maxLength(most * partsOfSign),
    v.transform(cleaned),
    v.check((text) => seen.test(text) && signsIn(text) <= most),
  )
}
