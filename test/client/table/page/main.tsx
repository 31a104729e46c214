import { render } from 'preact'
import { useState } from 'preact/hooks'

import type { Screen } from '../../../../client/screen.ts'
import '../../../../client/style.css'
import '../../../../client/parts/parts.css'
import TableCanvas from '../../../../client/table/TableCanvas.tsx'
import { chanceFrom, seedOf } from '../../../../rules/chance.ts'
import type { ActName, Carried } from '../../../../rules/acts/index.ts'
import { play } from '../../../../rules/play.ts'
import type { HandMessage, SeenHand } from '../../../../rules/wire.ts'
import { clockAt, deck, stateAt, viewsOf } from '../../../gallery/states.ts'
import { words } from '../words.ts'

declare global {
  interface Window {
    /** What the table sent, and how often it drew. */
    acts: { act: string; carried: unknown }[]
    framesDrawn: number
    /** What the own hand told, and one tick of everybody's hands as if the house sent it. */
    handsTold: HandMessage[]
    tick: (hands: SeenHand[]) => void
    /** Everything lies as it did when the page opened. */
    again: () => void
    /** Somebody else plays. */
    plays: <A extends ActName>(seat: string, act: A, carried: Carried<A>, ago?: number) => void
  }
}

window.acts = []
window.handsTold = []
const watchers = new Set<(hands: readonly SeenHand[]) => void>()
window.tick = (hands) => {
  for (const watcher of watchers) watcher(hands)
}
const hands: Screen['hands'] = {
  move: (hand) => void window.handsTold.push(hand),
  watch(heard) {
    watchers.add(heard)
    return () => watchers.delete(heard)
  },
}
const refuses = location.hash === '#no'
const first = stateAt(location.hash === '#order' ? 'order' : 'link', {
  progress: location.hash === '#half' ? 'half' : 'none',
})

const begun = clockAt(first)()
const now = () => begun + performance.now()

/** The drawn table alone, with a workshop behind it that really plays, or refuses. */
function Page() {
  const [workshop, keep] = useState(first)
  window.again = () => {
    window.acts = []
    keep(first)
  }
  window.plays = (seat, act, carried, ago = 0) => {
    const chance = chanceFrom(seedOf(workshop.seed, workshop.seq))
    const next = play(workshop, seat, act, carried, { at: now() - ago, chance, deck })
    if (typeof next === 'string') throw new Error(next)
    keep(next)
  }
  const screen: Screen = {
    ...viewsOf(workshop, 't'),
    ...words,
    online: true,
    now,
    hands,
    async act(act, carried) {
      window.acts.push({ act, carried })
      const chance = chanceFrom(seedOf(workshop.seed, workshop.seq))
      const next = refuses ? 'frozen' : play(workshop, 't', act, carried, { at: now(), chance, deck })
      if (typeof next === 'string') return { no: next }
      keep(next)
      return { ok: true }
    },
  }
  return <TableCanvas screen={screen} />
}

const app = document.getElementById('app')
if (app) render(<Page />, app)
