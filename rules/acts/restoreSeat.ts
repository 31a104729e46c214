import { id, rule } from '../rule.ts'
import { welcomed } from '../waiting.ts'
import { isPlayer, withSeat } from '../who.ts'
import { without } from '../workshop.ts'

/** Lets a player back in who was removed or who left; nobody becomes a facilitator again by it. */
export const restoreSeat = rule({
  carries: { seat: id },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { seat: seatId }) {
    const seat = workshop.seats[seatId]
    if (!seat || seat.away === undefined || !isPlayer(seat)) return 'no-such-seat'
    const back = withSeat(workshop, seatId, { ...without(seat, 'away'), player: 'person' })
    // Who was away when the cards were dealt holds none.
    return welcomed(back, seatId)
  },
})
