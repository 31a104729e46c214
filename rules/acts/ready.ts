import * as v from 'valibot'

import { rule } from '../rule.ts'
import { players, withSeat } from '../who.ts'
import { without } from '../workshop.ts'

/** Says "I am ready with this step"; can be taken back. */
export const ready = rule({
  carries: { on: v.boolean() },
  by: players,
  during: 'always',
  evenWhen: 'frozen',
  play(workshop, { on }, seatId) {
    const seat = workshop.seats[seatId]
    if (!seat) return 'no-such-seat'
    return withSeat(workshop, seatId, on ? { ...seat, readyAt: workshop.step } : without(seat, 'readyAt'))
  },
})
