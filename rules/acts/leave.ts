import { openedByAll } from '../ballots.ts'
import { rule } from '../rule.ts'
import { players, withSeat } from '../who.ts'

/** Somebody goes home; a simulated participant plays on until they come back. */
export const leave = rule({
  carries: {},
  by: players,
  during: 'always',
  evenWhen: 'frozen',
  play(workshop, _carried, seatId, { chance }) {
    const seat = workshop.seats[seatId]
    if (!seat) return 'no-such-seat'
    return openedByAll(withSeat(workshop, seatId, { ...seat, player: 'ghost', away: 'left' }), chance)
  },
})
