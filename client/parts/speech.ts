import { createContext } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'

import type { Language, Settings } from '../../rules/workshop.ts'
import { sayIn, type Say } from '../text.ts'

type Texts = Readonly<Record<string, string>>

/** For the few parts that are drawn before any screen has its `say`. */
export const Speech = createContext<Say | undefined>(undefined)

const files: Record<Language, () => Promise<{ default: Texts }>> = {
  nl: () => import('../texts/nl.json'),
  en: () => import('../texts/en.json'),
}
const known = new Map<Language, Texts>()

/** The speaker of a language, once its texts are there; until then that of the language before, if any. */
export function useSay(language: Language, address: Settings['address']): Say | undefined {
  const [arrived, setArrived] = useState<Language>()
  useEffect(() => {
    let current = true
    void fetched(language).then(() => current && setArrived(language))
    return () => void (current = false)
  }, [language])
  const spoken = known.has(language) ? language : arrived
  const texts = spoken && known.get(spoken)
  useEffect(() => {
    if (spoken) document.documentElement.lang = spoken
  }, [spoken])
  return useMemo(() => spoken && texts && sayIn(texts, spoken, address), [texts, spoken, address])
}

async function fetched(language: Language): Promise<void> {
  while (!known.has(language)) {
    try {
      known.set(language, (await files[language]()).default)
    } catch {
      await new Promise((again) => setTimeout(again, 2000))
    }
  }
}

/** The language that a browser asks for, where it is one of ours. */
export function browserLanguage(): Language {
  return navigator.language.startsWith('en') ? 'en' : 'nl'
}

/** The language that the page speaks now. */
export function pageLanguage(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'nl'
}
