import * as v from 'valibot'

import { id, rule } from '../rule.ts'
import { admitted, waitingSeats } from '../waiting.ts'

/** Lets somebody in who knocked; without a seat everybody who waits. `removeSeat` sends somebody away. */
export const admit = rule({
  carries: { seat: v.optional(id) },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { seat }) {
    const waiting = waitingSeats(workshop)
    if (seat === undefined) return admitted(workshop, waiting)
    return waiting.includes(seat) ? admitted(workshop, [seat]) : 'no-such-seat'
  },
})
