import { useContext } from 'preact/hooks'

import { Button } from '../parts/Button.tsx'
import { Device } from '../parts/device.ts'
import type { Say } from '../text.ts'

export type ErasedProps = { say: Say }

/** The facilitator has erased the workshop: what is gone, and what is not. */
export default function Erased({ say }: ErasedProps) {
  const { go } = useContext(Device)
  return (
    <main class="alone wood">
      <section class="paper">
        <h1>{say('home.erased.title')}</h1>
        <p>{say('home.erased.text')}</p>
        <p>{say('home.erased.yours')}</p>
        <div class="actions">
          <Button kind="main" wide icon="home" onPress={() => go('home')}>
            {say('net.home')}
          </Button>
        </div>
      </section>
    </main>
  )
}
