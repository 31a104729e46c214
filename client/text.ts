import type en from './texts/en.json'
import type nl from './texts/nl.json'

import type { Language, Settings } from '../rules/workshop.ts'

/** Every sentence of the master; a `_je` twin is the Dutch form for schools. */
type MasterKey = Exclude<keyof typeof nl, `${string}_je`>
type Surplus = Exclude<keyof typeof en, MasterKey>
/** A key that one language has and the other lacks makes this `never`, and nothing compiles. */
export type TextKey = [Surplus] extends [never] ? MasterKey & keyof typeof en : never

type Base<K> = K extends `${infer Stem}_one` ? Stem : K extends `${infer Stem}_other` ? Stem : K
/** What a screen may ask for: a plain key, or the stem of a plural pair. */
export type SayKey = Base<TextKey>

export type Filling = Readonly<Record<string, string | number>>
/** Says a sentence with its gaps filled; `count` chooses between one and other. */
export type Say = (key: SayKey, filling?: Filling) => string

type Texts = Readonly<Record<string, string>>

/** The speaker of one language and one form of address. */
export function sayIn(texts: Texts, language: Language, address: Settings['address']): Say {
  const plural = new Intl.PluralRules(language)
  const number = new Intl.NumberFormat(language)
  const shown = (value: string | number) => (typeof value === 'number' ? number.format(value) : value)
  return (key, filling = {}) => {
    const sentence = find(texts, key, address, filling['count'], plural)
    return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => {
      const value = filling[name]
      return value === undefined ? gap : shown(value)
    })
  }
}

function find(texts: Texts, key: string, address: string, count: unknown, plural: Intl.PluralRules): string {
  const plain = typeof count === 'number' ? `${key}_other` : key
  const form = typeof count === 'number' ? `${key}_${plural.select(count)}` : key
  const forms =
    address === 'je' ? [`${form}_je`, form, `${plain}_je`, plain, `${key}_je`, key] : [form, plain, key]
  const found = forms.find((one) => Object.hasOwn(texts, one))
  return (found && texts[found]) ?? missing(key)
}

function missing(key: string): never {
  throw new Error(`text: no sentence for ${key}`)
}
