import { useRef, useState } from 'preact/hooks'

import type { SeatRole } from '../../rules/wire.ts'
import { join, regain, type No } from '../http.ts'
import type { Device } from '../parts/device.ts'
import { newKey, type Place, type Seat } from '../settings.ts'
import { pairingLength } from './code.ts'

type State = 'ready' | 'busy' | No['no']
type Joining = {
  state: State
  go: (entry: string, people: 1 | 2) => void
  /** With a key that somebody kept. */
  back: (seat: Seat) => void
}

const places: Record<SeatRole, Place> = {
  participant: 'participant',
  facilitator: 'console',
  table: 'table',
  spectator: 'spectator',
}

/** Joins with a code or an invitation. The key is made first, so that a repeated request is the same seat. */
export function useJoin({ settings, onSeat }: Device): Joining {
  const [state, setState] = useState<State>('ready')
  // A pairing code is used once: there is nothing of it to remember.
  const pairingKey = useRef(newKey())
  async function enter(asked: ReturnType<typeof join>, key: string): Promise<void> {
    setState('busy')
    const answer = await asked
    if ('no' in answer) setState(answer.no)
    else onSeat(places[answer.role ?? 'participant'], { workshop: answer.workshop, key })
  }
  return {
    state,
    go(entry, people) {
      const key = entry.length === pairingLength ? pairingKey.current : settings.joiningKey(entry)
      void enter(join({ key, entry, people }), key)
    },
    back: (seat) => void enter(regain(seat), seat.key),
  }
}
