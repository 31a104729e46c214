import { id, rule } from '../rule.ts'
import { withSeat } from '../who.ts'
import { without } from '../workshop.ts'

/** Lets somebody back in who was removed or who left. */
export const restoreSeat = rule({
  carries: { seat: id },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { seat: seatId }) {
    const seat = workshop.seats[seatId]
    if (!seat || seat.away === undefined) return 'no-such-seat'
    return withSeat(workshop, seatId, { ...without(seat, 'away'), player: 'person' })
  },
})
