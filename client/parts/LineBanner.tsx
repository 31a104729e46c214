import { useEffect, useState } from 'preact/hooks'

import type { Line } from '../connection.ts'
import type { Say } from '../text.ts'
import { Icon } from './Icon.tsx'

/** From here on the banner also says what to look at: the wifi, or its login page. */
const long = 10_000

/** Says in words that the line is gone, and that nothing is lost. It mends by itself. */
export function LineBanner({ line, say }: { line: Line; say: Say }) {
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
        {lasting && <span class="lineBanner-more"> {say('net.long')}</span>}
      </p>
    </div>
  )
}
