import { useEffect, useState } from 'preact/hooks'

import type { Line } from '../connection.ts'
import type { Say } from '../text.ts'
import { Button } from './Button.tsx'

type EndedProps = { why: 'gone' | 'removed'; say: Say; onHome: () => void; onAgain: () => void }

/** The workshop is over, or the facilitator closed this seat: what happened, and the way on. */
export function Ended({ why, say, onHome, onAgain }: EndedProps) {
  return (
    <main class="alone wood">
      <section class="paper">
        <h1>{say(`net.${why}.title`)}</h1>
        <p>{say(`net.${why}.text`)}</p>
        <div class="actions">
          {why === 'removed' && (
            <Button kind="main" wide onPress={onAgain}>
              {say('net.again')}
            </Button>
          )}
          <Button kind={why === 'gone' ? 'main' : 'plain'} wide icon="home" onPress={onHome}>
            {say('net.home')}
          </Button>
        </div>
      </section>
    </main>
  )
}

/** After so long without an answer there is also a way back. */
const long = 6000

/** The first moments: words at once, and a way out when it lasts. */
export function Opening({ line, say, onHome }: { line: Line; say: Say; onHome: () => void }) {
  const [lasting, setLasting] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLasting(true), long)
    return () => clearTimeout(timer)
  }, [])
  return (
    <main class="alone wood">
      <section class="paper paper-late">
        <h1>{say('net.opening')}</h1>
        <p role="status">{lasting && say(line === 'backSoon' ? 'net.backSoon' : 'net.long')}</p>
        {lasting && (
          <Button wide icon="home" onPress={onHome}>
            {say('net.home')}
          </Button>
        )}
      </section>
    </main>
  )
}
