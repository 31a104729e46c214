import { id, rule } from '../rule.ts'
import { withSeat } from '../who.ts'

/** Takes somebody out at once; a simulated participant plays on, and `restoreSeat` undoes it. */
export const removeSeat = rule({
  carries: { seat: id },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { seat: seatId }) {
    const seat = workshop.seats[seatId]
    if (!seat || seat.role === 'facilitator' || seat.role === 'table') return 'no-such-seat'
    return withSeat(workshop, seatId, { ...seat, player: 'ghost', away: 'removed' })
  },
})
