import { useEffect, useState } from 'preact/hooks'

import type { Labels } from '../../../../rules/deck.ts'
import type { Language } from '../../../../rules/workshop.ts'
import { fetchLabels } from '../../../http.ts'
import { persist } from '../../../parts/persist.ts'
import { pageLanguage } from '../../../parts/speech.ts'
import { sayIn } from '../../../text.ts'
import type { Desk } from '../../desk.ts'
import type { Printed } from './Sheet.tsx'

export type Spoken = Printed & { labels: Labels }

type Texts = Readonly<Record<string, string>>
const files = import.meta.glob<Texts>('../../../texts/*.json', {
  import: 'default',
})

/** The words on paper are in the workshop's language, whatever the facilitator reads in; undefined until they are there. */
export function useSpoken({ say, labels, table }: Desk): Spoken | undefined {
  const { language, address, deck } = table.settings
  const [other, hear] = useState<Spoken>()
  const isOwn = language === pageLanguage()
  useEffect(() => {
    if (isOwn) return undefined
    let isOff = false
    const fetch = async () => {
      const found = await persist(
        () => wordsIn(language, deck),
        () => isOff,
      )
      if (found && !isOff)
        hear({ say: sayIn(found.texts, language, address), language, labels: found.labels })
    }
    void fetch()
    return () => void (isOff = true)
  }, [isOwn, language, address, deck])
  if (isOwn) return { say, language, labels }
  return other?.language === language ? other : undefined
}

/** Refuses, by throwing, when the server did not give all of them. */
async function wordsIn(language: Language, deck: string): Promise<{ texts: Texts; labels: Labels }> {
  const [texts, labels] = await Promise.all([
    files[`../../../texts/${language}.json`]?.(),
    fetchLabels(deck, language),
  ])
  if (!texts || !labels) throw new Error(`no words in ${language}`)
  return { texts, labels }
}
