import { useContext } from 'preact/hooks'

import type { Milliseconds } from '../../rules/units.ts'
import type { Line } from '../connection.ts'
import type { Say } from '../text.ts'
import { Button } from './Button.tsx'
import { PortalLink } from './LineBanner.tsx'
import { LineNow, useGoneFor } from './lineNow.ts'

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
const long: Milliseconds = 6000

/** The first moments: words at once, and a way out when it lasts. */
export function Opening({ say, onHome }: { say: Say; onHome: () => void }) {
  const { line } = useContext(LineNow)
  const lasting = useGoneFor() > long
  return (
    <main class="alone wood">
      <section class="paper paper-late">
        <h1>{say('net.opening')}</h1>
        <p role="status">{lasting && <Why line={line} say={say} />}</p>
        {lasting && (
          <Button wide icon="home" onPress={onHome}>
            {say('net.home')}
          </Button>
        )}
      </section>
    </main>
  )
}

function Why({ line, say }: { line: Line; say: Say }) {
  if (line === 'backSoon') return <>{say('net.backSoon')}</>
  if (line === 'shut') return <>{say('net.shut')}</>
  if (line !== 'portal') return <>{say('net.long')}</>
  return (
    <>
      {say('net.portal')} <PortalLink say={say} />
    </>
  )
}
