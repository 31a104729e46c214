import { useEffect, useMemo, useState } from 'preact/hooks'

import { Device } from '../parts/device.ts'
import { lazily } from '../parts/lazily.tsx'
import { browserLanguage, Speech, useSay } from '../parts/speech.ts'
import type { Screen } from '../screen.ts'
import { createSettings } from '../settings.ts'
import { isPeeked, peekReady, type Peeked } from './peeked.ts'
import './peek.css'

const Participant = lazily<Screen>(() => import('../participant/Participant.tsx'))
const TableScreen = lazily<Screen>(() => import('../table/TableScreen.tsx'))

/** A frame of the console: the real screen, drawn from what the console says, and nothing on it does anything. */
export default function Peek() {
  const peeked = usePeeked()
  const settings = peeked?.table.settings
  const say = useSay(settings?.language ?? browserLanguage(), settings?.address ?? 'u', 'whole')
  const device = useMemo(() => deviceIn(settings?.language ?? 'nl'), [settings?.language])
  if (!peeked || !say) return null
  const { peeked: whose, table, own, labels, online, ahead } = peeked
  const now = () => Date.now() + ahead
  const screen: Screen = { table, own, labels, online, say, now, act: refused, hands: still }
  return (
    <Device.Provider value={device}>
      <Speech.Provider value={say}>
        <div class="peeked" inert>
          {whose === 'table' ? <TableScreen {...screen} /> : <Participant {...screen} />}
        </div>
      </Speech.Provider>
    </Device.Provider>
  )
}

/** What the console said last; nobody else is heard. */
function usePeeked(): Peeked | undefined {
  const [peeked, keep] = useState<Peeked>()
  useEffect(() => {
    const heard = ({ origin, source, data }: MessageEvent<unknown>) => {
      if (origin === location.origin && source === parent && isPeeked(data)) keep(data)
    }
    addEventListener('message', heard)
    if (parent !== window) parent.postMessage(peekReady, location.origin)
    return () => removeEventListener('message', heard)
  }, [])
  return peeked
}

const refused: Screen['act'] = async () => ({ no: 'not-yours' })
const still: Screen['hands'] = { move() {}, watch: () => () => {} }
const nowhere = () => {}

/** It remembers nothing: the frame shares its storage with the console. */
function deviceIn(language: Device['language']): Device {
  const deaf = {
    aloud: false,
    onAloud: nowhere,
    onLanguage: nowhere,
    go: nowhere,
    onSeat: nowhere,
    onErased: nowhere,
  }
  return { settings: createSettings(undefined), language, ...deaf }
}
