import { createContext } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'

import type { Language, Settings } from '../../rules/workshop.ts'
import { sayIn, type Say } from '../text.ts'

type Texts = Readonly<Record<string, string>>

/** For the few parts that are drawn before any screen has its `say`. */
export const Speech = createContext<Say | undefined>(undefined)

const known = new Map<Language, Texts>()
const files: Record<Language, () => Promise<{ default: Texts }>> = {
  nl: () => import('../texts/nl.json'),
  en: () => import('../texts/en.json'),
}

/** The speaker of a language, once its texts are there; until then that of the language before. */
export function useSay(language: Language, address: Settings['address']): Say | undefined {
  const [ready, setReady] = useState<Language>()
  useEffect(() => {
    if (known.has(language)) setReady(language)
    else void fetched(language).then(() => setReady(language))
  }, [language])
  const spoken = known.has(language) ? language : ready
  const texts = spoken && known.get(spoken)
  useEffect(() => {
    if (spoken) document.documentElement.lang = spoken
  }, [spoken])
  return useMemo(() => texts && sayIn(texts, spoken, address), [texts, spoken, address])
}

async function fetched(language: Language): Promise<void> {
  for (;;) {
    try {
      known.set(language, (await files[language]()).default)
      return
    } catch {
      await new Promise((done) => setTimeout(done, 2000))
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
