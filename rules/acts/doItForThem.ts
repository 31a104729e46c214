import * as v from 'valibot'

import { finished, finishedFor } from '../finished.ts'
import { id, rule } from '../rule.ts'
import { isPlayer } from '../who.ts'
import { stepOf } from '../workshop.ts'

/** "Do it for me": finishes the step for everybody, or the cards of one seat, so that nobody is stuck. */
export const doItForThem = rule({
  carries: { seat: v.optional(id) },
  by: ['facilitator'],
  during: ['pseudonymise', 'collect', 'link'],
  play(workshop, { seat }, _seat, { chance }) {
    if (seat === undefined) return finished(workshop, chance)
    const one = workshop.seats[seat]
    if (!one || !isPlayer(one)) return 'no-such-seat'
    return stepOf(workshop).name === 'link' ? 'not-now' : finishedFor(workshop, seat, chance)
  },
})
