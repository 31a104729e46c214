import { useContext } from 'preact/hooks'

import { Button } from '../parts/Button.tsx'
import { Device } from '../parts/device.ts'
import { Notice } from '../parts/Notice.tsx'
import type { Say } from '../text.ts'
import { Languages } from './Languages.tsx'
import { said } from './said.ts'
import { useJoin } from './useJoin.ts'
import './home.css'

export type PairInvitedProps = { code: string; say: Say }

/** After the QR with a pairing code: one tap, and this device has its screen. */
export default function PairInvited({ code, say }: PairInvitedProps) {
  const device = useContext(Device)
  const { state, go } = useJoin(device)
  return (
    <main class="alone alone-spoken wood">
      <Languages say={say} />
      <section class="paper">
        <h1>{say('home.pairing.title')}</h1>
        <p>{say('home.pairing.text')}</p>
        {state !== 'ready' && state !== 'busy' && <Notice tone="no">{said(state, say)}</Notice>}
        <div class="actions">
          <Button kind="main" wide icon="screen" onPress={() => state !== 'busy' && go(code, 1)}>
            {say(state === 'busy' ? 'home.join.busy' : 'home.pairing.button')}
          </Button>
          <Button wide icon="home" onPress={() => device.go('home')}>
            {say('net.home')}
          </Button>
        </div>
      </section>
    </main>
  )
}
