import { useContext, useState } from 'preact/hooks'

import { said } from '../../home/said.ts'
import { erase } from '../../http.ts'
import { Button } from '../../parts/Button.tsx'
import { Device } from '../../parts/device.ts'
import type { Desk } from '../desk.ts'

/** Takes the whole workshop away, after asking: here, on the server, and on every other screen. */
export function EraseButton({ desk: { key, say, ask, player } }: { desk: Desk }) {
  const device = useContext(Device)
  const [isBusy, setBusy] = useState(false)
  const go = async () => {
    if (!key) return
    setBusy(true)
    const answer = await erase(key)
    setBusy(false)
    if ('no' in answer && answer.no !== 'gone') player.tell(said(answer.no, say))
    else device.onErased(key.workshop)
  }
  const question = {
    title: say('console.erase.title'),
    text: say('console.erase.text'),
    yes: say('console.erase.yes'),
    onYes: () => void go(),
  }
  return (
    <Button
      kind="stop"
      icon="erase"
      blocked={isBusy ? say('console.erase.busy') : player.blocked}
      onPress={() => ask(question)}
    >
      {say('console.erase.button')}
    </Button>
  )
}
