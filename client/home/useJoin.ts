import { useState } from 'preact/hooks'

import { join, type No } from '../http.ts'
import type { Seat, Settings } from '../settings.ts'

type Joining = { state: 'ready' | 'busy' | No['no']; go: (entry: string, people: 1 | 2) => void }

/** Joins with a code or an invitation. The key is made first, so that a repeated request is the same seat. */
export function useJoin(settings: Settings, onSeat: (seat: Seat) => void): Joining {
  const [state, setState] = useState<Joining['state']>('ready')
  async function go(entry: string, people: 1 | 2): Promise<void> {
    setState('busy')
    const key = settings.joiningKey(entry)
    const answer = await join({ key, entry, people })
    if ('no' in answer) setState(answer.no)
    else onSeat({ workshop: answer.workshop, key })
  }
  return { state, go: (entry, people) => void go(entry, people) }
}
