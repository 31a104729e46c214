import * as v from 'valibot'

import { id, rule } from '../rule.ts'
import { listOf } from '../shapes.ts'
import { isPlayer, withSeat } from '../who.ts'
import { without, type Seat } from '../workshop.ts'

/** Says of seats that they play on the facilitator's own device, which goes from hand to hand; or that they do no more. */
export const shareDevice = rule({
  carries: { seats: v.pipe(listOf(id, 40), v.minLength(1)), on: v.boolean() },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { seats, on }) {
    const isIn = (seat?: Seat) => seat !== undefined && isPlayer(seat)
    if (!seats.every((one) => isIn(workshop.seats[one]))) return 'no-such-seat'
    return seats.reduce((there, one) => {
      const seat = there.seats[one]
      return seat ? withSeat(there, one, on ? { ...seat, shared: true } : without(seat, 'shared')) : there
    }, workshop)
  },
})
