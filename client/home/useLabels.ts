import { useEffect, useState } from 'preact/hooks'

import type { Labels } from '../../rules/deck.ts'
import type { Language } from '../../rules/workshop.ts'
import { fetchLabels } from '../http.ts'

/** The deck that workshops are played with. */
const deck = 'rotterdam'

/** The words of the deck; `missing` when the server could not be reached. */
export function useLabels(language: Language): Labels | 'missing' | undefined {
  const [labels, setLabels] = useState<Labels | 'missing'>()
  useEffect(() => {
    let current = true
    void fetchLabels(deck, language).then((found) => current && setLabels(found ?? 'missing'))
    return () => void (current = false)
  }, [language])
  return labels
}
