import { useEffect, useState } from 'preact/hooks'

import { pairings, type PairingKind, type Paired } from './pairings.ts'
import { said } from '../home/said.ts'
import { Button } from '../parts/Button.tsx'
import { Notice } from '../parts/Notice.tsx'
import { pair, type No } from '../http.ts'
import type { Desk } from './desk.ts'
import { Qr } from './Qr.tsx'
import type { Say } from '../text.ts'

/** One more device: which screen it is to be, and then a short code for it. */
export function Pairing({ desk }: { desk: Desk }) {
  const { say, key } = desk
  const [kind, choose] = useState<PairingKind>()
  const [answer, keep] = useState<Paired | No>()
  const make = async (wanted: PairingKind) => {
    choose(wanted)
    keep(undefined)
    keep(key ? await pair({ ...key, kind: wanted }) : { no: 'gone' })
  }
  return (
    <section class="desk-part">
      <h3>{say('console.pairing')}</h3>
      <p>{say('console.pairing.line')}</p>
      <div class="desk-pairings">
        {pairings.map((one) => (
          <Button key={one} pressed={one === kind} onPress={() => void make(one)}>
            <strong>{say(`console.pairing.${one}`)}</strong>
            <small>{say(`console.pairing.${one}.more`)}</small>
          </Button>
        ))}
      </div>
      {answer && 'no' in answer && <Notice tone="no">{noCode(answer.no, say)}</Notice>}
      {answer && 'code' in answer && <Code key={answer.code} desk={desk} {...answer} />}
    </section>
  )
}

/** Why there is no code: what is full is the number of devices, and not the room. */
export function noCode(no: No['no'], say: Say): string {
  return no === 'too-many' ? say('console.pairing.full') : said(no, say)
}

/** The code, large, and as a QR; until its time is over. */
function Code({ desk: { say, addresses }, code, lasts }: Paired & { desk: Desk }) {
  const [isOver, end] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => end(true), lasts)
    return () => clearTimeout(timer)
  }, [])
  if (isOver) return <Notice tone="no">{say('console.pairing.over')}</Notice>
  return (
    <div class="desk-paired" role="status">
      <Qr holds={`${addresses.chosen}/#pair=${code}`} label={say('console.pairing.qr')} />
      <div>
        <p class="desk-code" aria-label={say('console.pairing.say', { code: code.split('').join(' ') })}>
          {code.slice(0, 4)} {code.slice(4)}
        </p>
        <p>{say('console.pairing.lasts')}</p>
      </div>
    </div>
  )
}
