import { rule } from '../rule.ts'
import { players, withSeat } from '../who.ts'
import { without } from '../workshop.ts'

/** Somebody who left sits down again, in the same place. */
export const comeBack = rule({
  carries: {},
  by: players,
  during: 'always',
  evenWhen: 'frozen',
  unless: ({ seats }, seat) => (seats[seat]?.away === 'left' ? undefined : 'not-now'),
  play(workshop, _carried, seatId) {
    const seat = workshop.seats[seatId]
    return seat ? withSeat(workshop, seatId, { ...without(seat, 'away'), player: 'person' }) : 'no-such-seat'
  },
})
