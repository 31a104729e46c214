import { useContext } from 'preact/hooks'

import { Button } from '../parts/Button.tsx'
import { Confirm } from '../parts/Confirm.tsx'
import { Device } from '../parts/device.ts'
import type { Say } from '../text.ts'

export type GuardProps = { isAsked: boolean; ask: (on: boolean) => void; onLead: () => void; say: Say }

/** Nobody who has the device in hand comes upon the console by accident. */
export function Guard({ isAsked, ask, onLead, say }: GuardProps) {
  if (!isAsked) return null
  return (
    <Confirm
      title={say('pass.guard.title')}
      text={say('pass.guard.text')}
      yes={say('pass.guard.yes')}
      say={say}
      onYes={onLead}
      onNo={() => ask(false)}
    />
  )
}

export type GuardPageProps = { say: Say; onLead: () => void }

/** The same in the place of the console, for who came there by the address or the way back of the browser. */
export function GuardPage({ say, onLead }: GuardPageProps) {
  const { go } = useContext(Device)
  return (
    <main class="alone wood">
      <section class="paper">
        <h1>{say('pass.guard.title')}</h1>
        <p>{say('pass.guard.text')}</p>
        <div class="actions">
          <Button kind="main" wide onPress={() => go('pass')}>
            {say('pass.guard.no')}
          </Button>
          <Button wide onPress={onLead}>
            {say('pass.guard.yes')}
          </Button>
        </div>
      </section>
    </main>
  )
}
