import { partnerOf } from './marks.ts'
import { withSeat } from './who.ts'
import { without, type SeatId, type Workshop } from './workshop.ts'

/** The workshop with one person on this seat, or two who share it: the second then has a name too. */
export function seatedAs(workshop: Workshop, id: SeatId, people: 1 | 2): Workshop {
  const seat = workshop.seats[id]
  if (!seat) return workshop
  if (people === 1) return withSeat(workshop, id, { ...without(seat, 'partner'), people })
  const partner = seat.partner ?? partnerOf(workshop)
  return withSeat(workshop, id, { ...seat, people, ...(partner ? { partner } : {}) })
}
