import { useContext } from 'preact/hooks'

import { Button } from '../parts/Button.tsx'
import { Device } from '../parts/device.ts'
import { useSay } from '../parts/speech.ts'
import { Waiting } from '../parts/Waiting.tsx'

/** Nobody has a seat on this device: where such seats are made. */
export function Nobody() {
  const { language, settings, go } = useContext(Device)
  const say = useSay(language, 'u', 'whole')
  if (!say) return <Waiting />
  const leads = settings.seat('console') !== undefined
  return (
    <main class="alone wood">
      <section class="paper">
        <h1>{say('pass.title')}</h1>
        <p>{say('pass.nobody')}</p>
        <div class="actions">
          <Button kind="main" wide icon="home" onPress={() => go(leads ? 'console' : 'home')}>
            {say(leads ? 'home.back.console' : 'net.home')}
          </Button>
        </div>
      </section>
    </main>
  )
}
