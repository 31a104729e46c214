import { useState } from 'preact/hooks'

import type { ActName, Carried } from '../../rules/acts/index.ts'
import type { Screen } from '../screen.ts'

export type Told = { text: string; tone: 'calm' | 'no' }
export type Player = {
  /** Plays an act; says the house's reason when the answer is no. True when it was done. */
  play: <A extends ActName>(act: A, carried: Carried<A>) => Promise<boolean>
  busy: boolean
  told: Told
  tell: (text: string) => void
  /** Why input is blocked now; undefined when it is not. */
  blocked: string | undefined
}

/** Acts of one panel, with one line that tells what became of them. */
export function usePlay({ act, say, online }: Pick<Screen, 'act' | 'say' | 'online'>): Player {
  const [told, setTold] = useState<Told>({ text: '', tone: 'calm' })
  const [waiting, setWaiting] = useState(0)
  return {
    busy: waiting > 0,
    told,
    tell: (text) => setTold({ text, tone: 'calm' }),
    blocked: online ? undefined : say('net.blocked'),
    async play(name, carried) {
      setWaiting((count) => count + 1)
      const answer = await act(name, carried)
      setWaiting((count) => count - 1)
      if ('no' in answer) setTold({ text: say(`refusal.${answer.no}`), tone: 'no' })
      return 'ok' in answer
    },
  }
}
