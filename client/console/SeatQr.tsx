import { useState } from 'preact/hooks'

import type { SeatId } from '../../rules/workshop.ts'
import { said } from '../home/said.ts'
import { Button } from '../parts/Button.tsx'
import { Notice } from '../parts/Notice.tsx'
import type { Desk } from './desk.ts'
import { keyFor, seatHash } from './keys.ts'
import { Qr } from './Qr.tsx'

type SeatQrProps = { desk: Desk; seat: SeatId; path: string }
type Answer = Awaited<ReturnType<typeof keyFor>>

/** A QR with which another device takes this seat. The key is made when it is asked for. */
export function SeatQr({ desk: { say, key, addresses }, seat, path }: SeatQrProps) {
  const [answer, keep] = useState<Answer>()
  if (!answer)
    return (
      <Button icon="screen" wide onPress={() => void keyFor(seat, key).then(keep)}>
        {say('console.seatQr')}
      </Button>
    )
  if ('no' in answer) return <Notice tone="no">{said(answer.no, say)}</Notice>
  return (
    <div class="desk-qr">
      <Qr holds={`${addresses.chosen}${path}${seatHash(answer)}`} label={say('console.seatQrLabel')} />
      <p>{say('console.seatQrLine')}</p>
    </div>
  )
}
