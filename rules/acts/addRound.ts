import * as v from 'valibot'

import { roundMinutes, withRound } from '../rounds.ts'
import { rule } from '../rule.ts'

/** Plans an extra round right after the step that is on; its minutes come on top of the agenda's. */
export const addRound = rule({
  carries: { round: v.picklist(['selection']) },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { round }) {
    const isAhead = workshop.agenda.some(({ name }, step) => name === round && step >= workshop.step)
    return isAhead ? 'already-planned' : withRound(workshop, { name: round, minutes: roundMinutes[round] })
  },
})
