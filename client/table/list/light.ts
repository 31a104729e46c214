import { useEffect, useState } from 'preact/hooks'

import type { SeenSpotlight } from '../../../rules/view/views.ts'
import type { Screen } from '../../screen.ts'

/** What is lit now. A participant's light goes out by the server's clock, also when no view comes. */
export function useLit({
  table: { spotlight },
  now,
}: Pick<Screen, 'table' | 'now'>): SeenSpotlight | undefined {
  const [looks, look] = useState(0)
  const until = spotlight?.until
  useEffect(() => {
    if (until === undefined || until <= now()) return undefined
    const timer = setTimeout(() => look((times) => times + 1), Math.max(0, until - now()) + 20)
    return () => clearTimeout(timer)
    // The clock may have been put right meanwhile: then it looks once more.
  }, [until, looks])
  return until !== undefined && until <= now() ? undefined : spotlight
}

/** Whether this seat lit it: by its mark. Of those without one the facilitator's light never ends, the table's does. */
export function isOwnLight({ mark, until }: SeenSpotlight, { own }: Pick<Screen, 'own'>): boolean {
  if (!mark) return own.role === (until === undefined ? 'facilitator' : 'table')
  return mark.colour === own.mark?.colour && mark.shape === own.mark.shape
}
