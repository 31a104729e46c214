import * as v from 'valibot'

import { seatedAs } from '../pairs.ts'
import { id, rule } from '../rule.ts'
import { isPlayer } from '../who.ts'

/** The facilitator sees that two people sit at a device, or only one. */
export const pairSeat = rule({
  carries: { seat: id, people: v.picklist([1, 2]) },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { seat: seatId, people }) {
    const seat = workshop.seats[seatId]
    return seat && isPlayer(seat) ? seatedAs(workshop, seatId, people) : 'no-such-seat'
  },
})
