import * as v from 'valibot'

import { id, rule } from '../rule.ts'
import { withSeat } from '../who.ts'

/** A seat keeps its first key, which somebody may have put away on paper, and its newest ones. */
const newestKeys = 6

/**
 * A further key for a seat: a lost phone, another device for the console, the table's screen. Of another facilitator's
 * seat nobody gets one: who is taken out would come back by it.
 */
export const grantKey = rule({
  carries: { seat: id, key: v.pipe(v.string(), v.maxLength(64)) },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { seat: seatId, key }, by) {
    const seat = workshop.seats[seatId]
    if (!seat) return 'no-such-seat'
    if (seat.role === 'facilitator' && seatId !== by) return 'not-yours'
    const [first, ...others] = [...seat.keys, key]
    return withSeat(workshop, seatId, { ...seat, keys: [first ?? key, ...others.slice(-newestKeys)] })
  },
})
