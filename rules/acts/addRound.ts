import * as v from 'valibot'

import { rule } from '../rule.ts'
import { isRevealed } from '../slides.ts'

/** How long an extra round lasts (domain.md, C8: 8 to 12 minutes). */
const roundMinutes = { selection: 10 } as const

/** Plans an extra round right after the step that is on; its minutes come on top of the agenda's. */
export const addRound = rule({
  carries: { round: v.picklist(['selection']) },
  by: ['facilitator'],
  during: 'always',
  // Its first slide tells what is real: no round before the reveal has begun.
  unless: (workshop) => (isRevealed(workshop) ? undefined : 'not-open'),
  play(workshop, { round }) {
    const { agenda, step } = workshop
    if (agenda.some(({ name }, place) => name === round && place >= step)) return 'already-planned'
    // Nothing is kept of steps that are still to come: their places may move.
    const planned = { name: round, minutes: roundMinutes[round] }
    return { ...workshop, agenda: [...agenda.slice(0, step + 1), planned, ...agenda.slice(step + 1)] }
  },
})
