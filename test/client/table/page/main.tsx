import { render } from 'preact'
import { useState } from 'preact/hooks'

import type { Screen } from '../../../../client/screen.ts'
import '../../../../client/style.css'
import TableCanvas from '../../../../client/table/TableCanvas.tsx'
import { chanceFrom, seedOf } from '../../../../rules/chance.ts'
import { play } from '../../../../rules/play.ts'
import { clockAt, deck, stateAt, viewsOf } from '../../../gallery/states.ts'
import { words } from '../words.ts'

declare global {
  interface Window {
    /** What the table sent, and how often it drew. */
    acts: { act: string; carried: unknown }[]
    framesDrawn: number
  }
}

window.acts = []
const refuses = location.hash === '#no'
const first = stateAt('link', { progress: 'none' })

/** The drawn table alone, with a workshop behind it that really plays, or refuses. */
function Page() {
  const [workshop, keep] = useState(first)
  const screen: Screen = {
    ...viewsOf(workshop, 't'),
    ...words,
    online: true,
    now: clockAt(first),
    hands: { move() {}, watch: () => () => {} },
    async act(act, carried) {
      window.acts.push({ act, carried })
      const chance = chanceFrom(seedOf(workshop.seed, workshop.seq))
      const next = refuses
        ? 'frozen'
        : play(workshop, 't', act, carried, { at: workshop.lastActAt, chance, deck })
      if (typeof next === 'string') return { no: next }
      keep(next)
      return { ok: true }
    },
  }
  return <TableCanvas screen={screen} />
}

const app = document.getElementById('app')
if (app) render(<Page />, app)
