import { createContext } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'

import type { Language, Settings } from '../../rules/workshop.ts'
import { isLanguage, languageFrom } from '../languages.ts'
import { sayIn, type Say } from '../text.ts'
import { persist } from './persist.ts'

type Texts = Readonly<Record<string, string>>
/**
 * What the home page and the welcome screen say comes first, then what a participant's own device says; the
 * console and the projector need everything.
 */
export type Extent = 'first' | 'own' | 'whole'

/** For the few parts that are drawn before any screen has its `say`. */
export const Speech = createContext<Say | undefined>(undefined)

/** The files of the languages, by their path. */
type Files = Readonly<Record<string, () => Promise<Texts>>>
const files: Readonly<Record<Extent, Files>> = {
  first: import.meta.glob<Texts>('../texts/*.json', { query: '?first', import: 'default' }),
  own: import.meta.glob<Texts>('../texts/*.json', { query: '?own', import: 'default' }),
  whole: import.meta.glob<Texts>('../texts/*.json', { import: 'default' }),
}
type Which = `${Language} ${Extent}`
const known = new Map<Which, Texts>()

/** The speaker of a language, once its texts are there; until then that of the language before, if any. */
export function useSay(
  language: Language,
  address: Settings['address'],
  extent: Extent = 'first',
): Say | undefined {
  const [arrived, setArrived] = useState<{ language: Language; extent: Extent }>()
  useEffect(() => {
    let current = true
    void fetched(language, extent).then(() => current && setArrived({ language, extent }))
    return () => void (current = false)
  }, [language, extent])
  const before = arrived?.extent === extent ? arrived.language : undefined
  const spoken = known.has(`${language} ${extent}`) ? language : before
  const texts = spoken && known.get(`${spoken} ${extent}`)
  useEffect(() => {
    if (!spoken || !texts) return
    document.documentElement.lang = spoken
    document.documentElement.dir = texts['languageDirection'] ?? 'ltr'
  }, [spoken])
  return useMemo(() => spoken && texts && sayIn(texts, spoken, address), [texts, spoken, address])
}

async function fetched(language: Language, extent: Extent): Promise<void> {
  const which: Which = `${language} ${extent}`
  if (known.has(which)) return
  const load = files[extent][`../texts/${language}.json`]
  const texts = load && (await persist(load))
  if (texts) known.set(which, texts)
}

/** All texts of a language that came from elsewhere: the gallery knows some that are not finished. */
export function teach(language: Language, texts: Texts): void {
  for (const extent of ['first', 'own', 'whole'] as const) known.set(`${language} ${extent}`, texts)
}

/** Fetches in a quiet moment what a participant's device says later, in the language of the page. */
export function textsAhead(): Promise<void> {
  return fetched(pageLanguage(), 'own')
}

/** The language that a browser asks for, where it is one of ours. */
export function browserLanguage(): Language {
  return languageFrom(navigator.language) ?? 'nl'
}

/** The language that the page speaks now. */
export function pageLanguage(): Language {
  const { lang } = document.documentElement
  return isLanguage(lang) ? lang : 'nl'
}
