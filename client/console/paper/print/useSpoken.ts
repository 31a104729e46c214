import { useEffect, useState } from 'preact/hooks'

import type { Labels } from '../../../../rules/deck.ts'
import { fetchLabels } from '../../../http.ts'
import { pageLanguage } from '../../../parts/speech.ts'
import { sayIn } from '../../../text.ts'
import type { Desk } from '../../desk.ts'
import type { Printed } from './Sheet.tsx'

export type Spoken = Printed & { labels: Labels }

const files = import.meta.glob<Readonly<Record<string, string>>>('../../../texts/*.json', {
  import: 'default',
})

/** The words on paper are in the workshop's language, whatever the facilitator reads in; undefined until they are there. */
export function useSpoken({ say, labels, table }: Desk): Spoken | undefined {
  const { language, address, deck } = table.settings
  const [other, hear] = useState<Spoken>()
  const isOwn = language === pageLanguage()
  useEffect(() => {
    if (isOwn) return undefined
    let isOn = true
    const fetch = async () => {
      const [texts, words] = await Promise.all([
        files[`../../../texts/${language}.json`]?.(),
        fetchLabels(deck, language),
      ])
      if (isOn && texts && words) hear({ say: sayIn(texts, language, address), language, labels: words })
    }
    fetch().catch(() => undefined)
    return () => void (isOn = false)
  }, [isOwn, language, address, deck])
  return isOwn ? { say, language, labels } : other
}
