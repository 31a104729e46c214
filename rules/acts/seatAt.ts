import { id, rule } from '../rule.ts'
import { isTable } from '../seating.ts'
import { players, withSeat } from '../who.ts'

/** Gives a participant a place at one of the tables. */
export const seatAt = rule({
  carries: { seat: id, table: id },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { seat: seatId, table }) {
    const seat = workshop.seats[seatId]
    if (!seat || !players.some((player) => player === seat.role)) return 'no-such-seat'
    return isTable(workshop, table) ? withSeat(workshop, seatId, { ...seat, table }) : 'no-such-table'
  },
})
