import { useState } from 'preact/hooks'

import type { Desk } from '../../desk.ts'
import { keep, keptOf, type Kept } from './kept.ts'
import {
  codesIn,
  current,
  faultsOf,
  next,
  toLay,
  withCodes,
  withNumber,
  withoutCode,
  withoutPile,
} from './piles.ts'
import type { Fault, TypedPile, Typing } from './piles.ts'

/** What is typed, what is wrong with it, and what can be done about it. */
export type Typed = {
  at: number
  piles: readonly TypedPile[]
  pile: TypedPile
  faults: (Fault | undefined)[][]
  faultCount: number
  codeCount: number
  /** Whether all of it lies on the screen as it is typed now. */
  isLaid: boolean
  trouble: Kept['trouble']
  /** Takes the whole codes of what was typed; what is left is given back. */
  type: (typed: string) => string
  number: (typed: string) => void
  drop: (place: number) => void
  dropPile: () => void
  next: () => void
  choose: (at: number) => void
  /** The piles of now lie on the screen, or were taken back from it. */
  laid: (on: boolean) => void
  /** A photo was no use, or one is tried anew. */
  failed: (trouble?: Kept['trouble']) => void
}

/** The typing of this workshop, kept as long as the page lasts. */
export function useTyping({ key, console: { codes: known } }: Pick<Desk, 'key' | 'console'>): Typed {
  const [{ typing, laid, trouble }, change] = useKept(key?.workshop ?? '')
  const edit = (how: (before: Typing) => Typing) =>
    change(({ trouble: _gone, ...before }) => ({ ...before, typing: how(before.typing) }))
  const faults = faultsOf(typing.piles, known)
  return {
    ...typing,
    pile: current(typing),
    faults,
    faultCount: faults.flat().filter((fault) => fault !== undefined).length,
    codeCount: faults.flat().length,
    isLaid: laid === sent(typing),
    trouble,
    type(typed) {
      const { codes, rest } = codesIn(typed)
      if (codes.length > 0) edit((before) => withCodes(before, codes))
      return rest
    },
    number: (typed) => edit((before) => withNumber(before, typed)),
    drop: (place) => edit((before) => withoutCode(before, place)),
    dropPile: () => edit(withoutPile),
    next: () => edit(next),
    choose: (at) => edit(({ piles }) => ({ piles, at })),
    laid: (on) => change(({ laid: _gone, ...before }) => (on ? { ...before, laid: sent(typing) } : before)),
    failed: (why) => change(({ trouble: _gone, ...before }) => (why ? { ...before, trouble: why } : before)),
  }
}

/** What is kept, and a change of it: of what is kept by then, for a photo takes a while to read. */
function useKept(workshop: string): [Kept, (how: (before: Kept) => Kept) => void] {
  const [kept, set] = useState(() => keptOf(workshop))
  const change = (how: (before: Kept) => Kept) => {
    const now = how(keptOf(workshop))
    keep(workshop, now)
    set(now)
  }
  return [kept, change]
}

function sent({ piles }: Typing): string {
  return JSON.stringify(toLay(piles))
}
