import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'

import type { Milliseconds } from '../../rules/units.ts'
import type { Line } from '../connection.ts'

/** How the line is, and since when it is not open, by the clock of this page. */
export type LineNow = { line: Line; goneAt: Milliseconds | undefined }

/** For whoever has more to say about the line than that it is gone. */
export const LineNow = createContext<LineNow>({ line: 'lost', goneAt: undefined })

const second: Milliseconds = 1000

/** How long the line has been gone by now; told anew every second. */
export function useGoneFor(): Milliseconds {
  const { goneAt } = useContext(LineNow)
  const [from] = useState(() => performance.now())
  const [now, tick] = useState(() => performance.now())
  useEffect(() => {
    const timer = setInterval(() => tick(performance.now()), second)
    return () => clearInterval(timer)
  }, [])
  return Math.max(0, now - (goneAt ?? from))
}
