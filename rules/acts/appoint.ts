import * as v from 'valibot'

import { id, rule } from '../rule.ts'
import { isPlayer, players, playingSeats, withSeat } from '../who.ts'
import type { Workshop } from '../workshop.ts'

/** Makes one participant the key keeper, who alone sees which name belongs to which number. */
export const appoint = rule({
  carries: { seat: id, role: v.picklist(players) },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { seat: seatId, role }) {
    const seat = workshop.seats[seatId]
    if (!seat || !isPlayer(seat)) return 'no-such-seat'
    const others = role === 'keyKeeper' ? withoutKeeper(workshop) : workshop
    return withSeat(others, seatId, { ...seat, role })
  },
})

/** There is one list, and one who keeps it. */
function withoutKeeper(workshop: Workshop): Workshop {
  return playingSeats(workshop).reduce(
    (left, [id, seat]) =>
      seat.role === 'keyKeeper' ? withSeat(left, id, { ...seat, role: 'participant' }) : left,
    workshop,
  )
}
