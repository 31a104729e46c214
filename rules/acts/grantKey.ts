import * as v from 'valibot'

import { id, rule } from '../rule.ts'
import { withSeat } from '../who.ts'

/** A seat keeps its newest keys; older devices ask for a new one. */
const mostKeys = 6

/** A further key for a seat: a lost phone, another device for the console, the table's screen. */
export const grantKey = rule({
  carries: { seat: id, key: v.pipe(v.string(), v.maxLength(64)) },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { seat: seatId, key }) {
    const seat = workshop.seats[seatId]
    if (!seat) return 'no-such-seat'
    return withSeat(workshop, seatId, { ...seat, keys: [...seat.keys, key].slice(-mostKeys) })
  },
})
