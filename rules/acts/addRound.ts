import * as v from 'valibot'

import { roundMinutes, rounds } from '../agenda.ts'
import { withLaterEnd } from '../evening.ts'
import { withRound } from '../planned.ts'
import { rule } from '../rule.ts'

/** Plans an extra round after the step that is on; its minutes come on top of the agenda's, and the end moves along. */
export const addRound = rule({
  carries: { round: v.picklist(rounds) },
  by: ['facilitator'],
  during: 'always',
  // Two rounds tell what is real, and two need the cards on the table.
  unless: (workshop) =>
    rounds.every((round) => withRound(workshop, round) === 'not-open') ? 'not-open' : undefined,
  play(workshop, { round }) {
    // Nothing is kept of steps that are still to come: their places may move.
    const agenda = withRound(workshop, round)
    return typeof agenda === 'string' ? agenda : withLaterEnd({ ...workshop, agenda }, roundMinutes)
  },
})
