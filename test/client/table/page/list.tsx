import { render } from 'preact'
import { useState } from 'preact/hooks'

import '../../../../client/style.css'
import '../../../../client/parts/parts.css'
import '../../../../client/participant/participant.css'
import Order from '../../../../client/participant/order/Order.tsx'
import type { Screen } from '../../../../client/screen.ts'
import List from '../../../../client/table/List.tsx'
import type { ActName, Carried } from '../../../../rules/acts/index.ts'
import { chanceFrom, seedOf } from '../../../../rules/chance.ts'
import { play } from '../../../../rules/play.ts'
import type { Refusal } from '../../../../rules/refusals.ts'
import type { Workshop } from '../../../../rules/workshop.ts'
import { deck, stateAt, viewsOf } from '../../../gallery/states.ts'
import { words } from '../words.ts'

declare global {
  interface Window {
    workshop: () => Workshop
    /** What was asked from here. */
    acts: { act: string; carried: unknown }[]
    /** Everything lies as it did when the page opened. */
    again: () => void
    /** Somebody else does something. */
    foreign: <A extends ActName>(seat: string, act: A, carried: Carried<A>) => void
    /** These cards and piles are in somebody else's hand. */
    held: Set<string>
  }
}

window.held = new Set()
window.acts = []
const isOrder = location.hash === '#order'
const first = stateAt(isOrder ? 'order' : 'link', {
  progress: location.hash === '#none' ? 'none' : 'half',
})
let now: Workshop = first

/** One act played for real. */
function does<A extends ActName>(seat: string, act: A, carried: Carried<A>): Workshop | Refusal {
  const chance = chanceFrom(seedOf(now.seed, now.seq))
  const isHeld = (thing: string) => seat === 's2' && window.held.has(thing)
  return play(now, seat, act, carried, { at: now.lastActAt + 1000, chance, deck, isHeld })
}

/** The list alone, or what is shown around it while the group puts the table in order, with a workshop behind it that really plays. */
function Page() {
  const [workshop, show] = useState(now)
  const [times, start] = useState(0)
  window.again = () => {
    window.acts = []
    keep(first)
    start(times + 1)
  }
  const keep = (next: Workshop | Refusal) => {
    if (typeof next === 'string') throw new Error(next)
    now = next
    show(next)
  }
  window.workshop = () => now
  window.foreign = (seat, act, carried) => keep(does(seat, act, carried))
  const screen: Screen = {
    ...viewsOf(workshop, 's2'),
    ...words,
    online: true,
    now: () => workshop.lastActAt,
    hands: { move() {}, watch: () => () => {} },
    async act(act, carried) {
      window.acts.push({ act, carried })
      const next = does('s2', act, carried)
      if (typeof next === 'string') return { no: next }
      keep(next)
      return { ok: true }
    },
  }
  return (
    <div class="participant wood step-link">
      <main class="participant-main">
        {isOrder ? <Order key={times} {...screen} /> : <List key={times} {...screen} />}
      </main>
    </div>
  )
}

const app = document.getElementById('app')
if (app) render(<Page />, app)
