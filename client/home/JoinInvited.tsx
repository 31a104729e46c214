import { useContext, useEffect, useState } from 'preact/hooks'

import { Button } from '../parts/Button.tsx'
import { Device } from '../parts/device.ts'
import { Notice } from '../parts/Notice.tsx'
import type { Say } from '../text.ts'
import { Languages } from './Languages.tsx'
import { Pair } from './Pair.tsx'
import { said } from './said.ts'
import { useJoin } from './useJoin.ts'
import './home.css'

/** After the QR: one tap. Who has a seat on this device already comes back to it, unless they want another. */
export function JoinInvited({ invite, say }: { invite: string; say: Say }) {
  const [people, setPeople] = useState<1 | 2>(1)
  const device = useContext(Device)
  const { settings, go } = device
  const { state, go: join } = useJoin(device)
  const seated = settings.seat('participant') !== undefined
  useEffect(() => {
    void import('./Seated.tsx').catch(() => {})
    if (seated && settings.joinedWith() === invite) go('participant')
  }, [])
  const fresh = () => {
    if (seated) settings.dropSeat('participant')
    join(invite, people)
  }
  return (
    <main class="alone alone-spoken wood">
      <Languages say={say} />
      <section class="paper">
        <h1>{say('home.invited.title')}</h1>
        <p>{say(seated ? 'home.back.text' : 'home.invited.text')}</p>
        <p>{say('home.privacy')}</p>
        <Pair people={people} onPeople={setPeople} say={say} />
        {state !== 'ready' && state !== 'busy' && <Notice tone="no">{said(state, say)}</Notice>}
        <div class="actions">
          {seated && (
            <Button kind="main" wide icon="play" onPress={() => go('participant')}>
              {say('home.back.participant')}
            </Button>
          )}
          <Button kind={seated ? 'plain' : 'main'} wide onPress={() => state !== 'busy' && fresh()}>
            {say(state === 'busy' ? 'home.join.busy' : seated ? 'home.invited.fresh' : 'home.join.button')}
          </Button>
        </div>
      </section>
    </main>
  )
}
