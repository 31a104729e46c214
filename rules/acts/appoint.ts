import * as v from 'valibot'

import { id, rule } from '../rule.ts'
import { players, withSeat } from '../who.ts'

/** Makes one participant the key keeper, who alone sees which name belongs to which number. */
export const appoint = rule({
  carries: { seat: id, role: v.picklist(players) },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { seat: seatId, role }) {
    const seat = workshop.seats[seatId]
    if (!seat || !players.some((player) => player === seat.role)) return 'no-such-seat'
    return withSeat(workshop, seatId, { ...seat, role })
  },
})
