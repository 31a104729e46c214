import * as v from 'valibot'

import type { Deck } from './deck.ts'
import type { Language } from './workshop.ts'

/**
 * A language by its code of two or three letters. Everything is written in the two of `languages` first; one that is
 * added as a file says all that they say, and so it may stand wherever they do.
 */
export const languageShape = v.custom<Language>(
  (word) => typeof word === 'string' && /^[a-z]{2,3}$/.test(word),
  'a language has two or three letters',
)

/** The languages in which a deck has all of its words: those of its title. */
export function languagesOf({ title }: Pick<Deck, 'title'>): Language[] {
  return Object.keys(title).filter((word): word is Language => v.is(languageShape, word))
}

/** Whether a deck has its words in this language. */
export function speaks({ title }: Pick<Deck, 'title'>, language: string): boolean {
  return Object.hasOwn(title, language)
}
