import type { SeatId, Workshop } from '../rules/workshop.ts'

/** Whether nobody may sit here any more. */
export function isGone({ seats }: Workshop, id: SeatId): boolean {
  const seat = seats[id]
  return seat === undefined || seat.away === 'removed'
}

/** Whether this seat has a console. */
export function isFacilitator({ seats }: Workshop, id: SeatId): boolean {
  return seats[id]?.role === 'facilitator'
}

/** Whether this seat is before the door still. */
export function isWaiting({ seats }: Workshop, id: SeatId): boolean {
  return seats[id]?.away === 'waiting'
}
