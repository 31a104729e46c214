import { useContext, useEffect, useState } from 'preact/hooks'

import { Button } from '../parts/Button.tsx'
import { Device } from '../parts/device.ts'
import { Notice } from '../parts/Notice.tsx'
import { grant, start, type No } from '../http.ts'
import { newKey } from '../settings.ts'
import type { Say } from '../text.ts'
import { said } from './said.ts'

/** The seat of the big screen, as every workshop has it. */
const tableSeat = 't'
type Ready = { code: string }

/** A workshop for one: the console here, the big screen and a participant each in a window of its own. */
export function Practice({ say }: { say: Say }) {
  const { settings, language } = useContext(Device)
  const [state, setState] = useState<Ready | 'busy' | No['no']>('busy')
  const begin = async () => {
    setState('busy')
    const key = newKey()
    const plan = { agenda: 'demo', language, address: 'u', origin: false, rehearsal: true } as const
    const begun = await start({ ...plan, key })
    if ('no' in begun) return setState(begun.no)
    const { workshop, code } = begun
    settings.keepSeat('console', { workshop, key })
    const table = await grant({ workshop, key, seat: tableSeat })
    if ('key' in table) settings.keepSeat('table', { workshop, key: table.key })
    return setState({ code })
  }
  useEffect(() => void begin(), [])
  if (state === 'busy') return <p class="paper waiting">{say('home.practice.busy')}</p>
  if (typeof state === 'string') {
    return (
      <section class="paper actions">
        <Notice tone="no">{said(state, say)}</Notice>
        <Button kind="main" onPress={() => void begin()}>
          {say('net.again')}
        </Button>
      </section>
    )
  }
  return <Windows say={say} code={state.code} />
}

function Windows({ say, code }: { say: Say; code: string }) {
  const { go } = useContext(Device)
  const elsewhere = { target: '_blank', rel: 'noopener', class: 'button button-wide' }
  return (
    <section class="paper startForm">
      <h1>{say('home.practice.title')}</h1>
      <p>{say('home.practice.text')}</p>
      <div class="actions">
        <Button kind="main" wide icon="screen" onPress={() => go('console')}>
          {say('home.practice.console')}
        </Button>
        <a href="/table" {...elsewhere}>
          {say('home.practice.table')}
        </a>
        <a href={`/#join=${code}`} {...elsewhere}>
          {say('home.practice.join')}
        </a>
        <p>{say('home.practice.window')}</p>
      </div>
    </section>
  )
}
