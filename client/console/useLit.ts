import { useEffect, useState } from 'preact/hooks'

import type { SeenSpotlight } from '../../rules/view/views.ts'
import type { Screen } from '../screen.ts'

/** What is lit at this moment: a participant's light goes out by itself. */
export function useLit({
  table: { spotlight },
  now,
}: Pick<Screen, 'table' | 'now'>): SeenSpotlight | undefined {
  const [, look] = useState(0)
  const until = spotlight?.until
  useEffect(() => {
    if (until === undefined) return undefined
    const timer = setTimeout(() => look(until), Math.max(0, until - now()))
    return () => clearTimeout(timer)
  }, [until, now])
  return until !== undefined && until <= now() ? undefined : spotlight
}
