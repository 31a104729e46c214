import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'

import type { Milliseconds } from '../../rules/units.ts'
import type { Line } from '../connection.ts'
import type { Say } from '../text.ts'
import { Icon } from './Icon.tsx'

/** How the line is, for whoever has more to say about it than that it is gone. */
export const LineNow = createContext<Line>('lost')

/** From here on the banner also says what to look at: the wifi, or its login page. */
const long: Milliseconds = 10_000

/** Says in words that the line is gone, and that nothing is lost. It mends by itself. */
export function LineBanner({ say }: { say: Say }) {
  const line = useContext(LineNow)
  const [lasting, setLasting] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLasting(true), long)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div class="lineBanner" role="status">
      <Icon id="noLine" />
      <p>
        <strong>{say(line === 'backSoon' ? 'net.backSoon' : 'net.lost')}</strong> {say('net.kept')}
        {lasting && <span> {say('net.long')}</span>}
      </p>
    </div>
  )
}
