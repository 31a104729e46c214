import * as v from 'valibot'

import { roundMinutes, rounds } from '../agenda.ts'
import { withLaterEnd } from '../evening.ts'
import { isRoundOpen, placeForRound } from '../planned.ts'
import { rule } from '../rule.ts'

/** Plans an extra round after the step that is on; its minutes come on top of the agenda's, and the end moves along. */
export const addRound = rule({
  carries: { round: v.picklist(rounds) },
  by: ['facilitator'],
  during: 'always',
  unless: ({ agenda, step }) =>
    rounds.some((round) => isRoundOpen(agenda, step, round)) ? undefined : 'not-open',
  play(workshop, { round }) {
    const { agenda, step } = workshop
    // Two rounds tell what is real: none of them before the reveal has begun.
    if (!isRoundOpen(agenda, step, round)) return 'not-open'
    if (agenda.some(({ name }, place) => name === round && place >= step)) return 'already-planned'
    // Nothing is kept of steps that are still to come: their places may move.
    const place = placeForRound(agenda, step)
    const planned = { name: round, minutes: roundMinutes }
    return withLaterEnd({ ...workshop, agenda: agenda.toSpliced(place, 0, planned) }, roundMinutes)
  },
})
