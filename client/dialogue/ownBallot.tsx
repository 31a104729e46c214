import { createContext, type ComponentChildren } from 'preact'
import { useContext, useRef, useState } from 'preact/hooks'

import type { Ballot } from '../../rules/workshop.ts'
import type { Screen } from '../screen.ts'

/** What this page sent, by box. */
type Sent = Map<string, Ballot>
const Sent = createContext<Sent>(new Map())

/** Keeps what a phone sent as long as its page lives. Nobody else can tell it the phone: no view says what lies in a box. */
export function KeepsBallots({ children }: { children: ComponentChildren }) {
  const { current } = useRef<Sent>(new Map())
  return <Sent.Provider value={current}>{children}</Sent.Provider>
}

export type OwnBallot = {
  /** What this page sent, also after the box was opened; absent after a reload. */
  ballot?: Ballot
  /** Whether a ballot of this seat is in. */
  isIn: boolean
  /** For what was sent and taken in. */
  keep: (ballot: Ballot) => void
}

/** The own ballot in the box that is on, as far as this page knows it. A box that is asked anew is another box. */
export function useOwnBallot({ table, own }: Pick<Screen, 'table' | 'own'>): OwnBallot {
  const sent = useContext(Sent)
  const [, drawAgain] = useState({})
  const box = [own.seat, table.step.name, table.statement?.id, table.ballots?.asked].join()
  const ballot = sent.get(box)
  return {
    ...(ballot ? { ballot } : {}),
    isIn: own.ballot === true || ballot !== undefined,
    keep(given) {
      sent.set(box, given)
      drawAgain({})
    },
  }
}
