import { useEffect, useState } from 'preact/hooks'

import type { Milliseconds } from '../../rules/units.ts'

/** The server's clock, read again every so often. */
export function useNow(now: () => Milliseconds, every: Milliseconds): Milliseconds {
  const [at, tick] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => tick(now()), every)
    return () => clearInterval(timer)
  }, [now, every])
  return at
}
