import * as v from 'valibot'

/**
 * Controls, halves of a sign, marks that turn the direction of writing, and letters that look like nothing or are none:
 * nobody sees them, and they mislead. Only the joiners stay, without which some languages and signs fall apart.
 */
const unseen =
  /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0]/gu
/**
 * More marks and joiners than these on one letter are a tower over the lines above: three are what the scripts of living
 * languages put on one.
 */
const tower = /([\p{M}\u200C\u200D]{3})[\p{M}\u200C\u200D]+/gu
/** A joiner joins nothing at the beginning, at the end, or beside a space. */
const lonely =
  /(?<![\p{L}\p{M}\p{S}\p{N}])[\u200C\u200D]+|[\u200C\u200D]+(?![\p{L}\p{M}\p{S}\p{N}\u200C\u200D])/gu
const seen = /[\p{L}\p{N}\p{P}\p{S}]/u
/** A sign may be made of many, a family for instance; together they take so many places in a text. */
const partsOfSign = 20
/** A family of four, each with a colour of skin, and a kiss are made of no more; what is longer counts as several signs. */
const longestSign = 12

/** A tip, a reason or a sentence has at most so many signs; a promise fewer. */
export const longestText = 140
export const longestPromise = 80
/** An own word on a pile has at most so many signs. */
export const longestWord = 20

/** Words as people see them: one way of writing each letter, nothing unseen, single spaces. */
export function cleaned(text: string): string {
  const visible = text.replace(/\s/gu, ' ').replace(unseen, '')
  // What stood between a letter and its mark is gone by now, so that the two become one.
  const written = visible.normalize('NFC').replace(tower, '$1').replace(lonely, '')
  return written.replace(/ +/g, ' ').trim()
}

/** How many signs people count in a text; an é or a 👍🏽 is one. What pretends to be one sign without end is many. */
export function signsIn(text: string): number {
  let signs = 0
  for (const { segment } of new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(text))
    signs += Math.ceil(Array.from(segment).length / longestSign)
  return signs
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
