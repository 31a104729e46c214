import { useState } from 'preact/hooks'

import { join, type No } from '../http.ts'
import type { Device } from '../parts/device.ts'

type Joining = { state: 'ready' | 'busy' | No['no']; go: (entry: string, people: 1 | 2) => void }

/** Joins with a code or an invitation. The key is made first, so that a repeated request is the same seat. */
export function useJoin({ settings, onSeat }: Device): Joining {
  const [state, setState] = useState<Joining['state']>('ready')
  async function go(entry: string, people: 1 | 2): Promise<void> {
    setState('busy')
    const key = settings.joiningKey(entry)
    const answer = await join({ key, entry, people })
    if ('no' in answer) setState(answer.no)
    else onSeat('participant', { workshop: answer.workshop, key })
  }
  return { state, go: (entry, people) => void go(entry, people) }
}
