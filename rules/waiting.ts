import { adopt } from './holders.ts'
import { placed } from './seating.ts'
import { withSeat } from './who.ts'
import { dropped, entriesOf, without, type SeatId, type Workshop } from './workshop.ts'

/** So many who were sent away are remembered, so that their device is told why it does not get in. */
const mostSentAway = 40

/** The seats of those who knocked, who knocked first coming first. */
export function waitingSeats({ seats }: Pick<Workshop, 'seats'>): SeatId[] {
  return entriesOf(seats)
    .filter(([, { away }]) => away === 'waiting')
    .sort(([, one], [, other]) => one.order - other.order)
    .map(([id]) => id)
}

/** The workshop with these newcomers inside. */
export function admitted(workshop: Workshop, seats: readonly SeatId[]): Workshop {
  return seats.reduce((within, id) => {
    const seat = within.seats[id]
    return seat ? welcomed(withSeat(within, id, without(seat, 'away')), id) : within
  }, workshop)
}

/** The workshop with a newcomer at a table and, once cards are dealt, with a person. */
export function welcomed(workshop: Workshop, id: SeatId): Workshop {
  return adopt(placed(workshop, id), id)
}

/** The workshop without somebody who knocked: the seat plays nothing, and nobody comes in by it. */
export function sentAway(workshop: Workshop, id: SeatId): Workshop {
  const seat = workshop.seats[id]
  if (!seat) return workshop
  const away = { ...without(without(seat, 'mark'), 'partner'), role: 'spectator', away: 'removed' } as const
  const before = entriesOf(workshop.seats).filter(([, one]) => one.role === 'spectator' && one.away)
  const oldest = before.length < mostSentAway ? undefined : before[0]?.[0]
  const seats = oldest === undefined ? workshop.seats : dropped(workshop.seats, oldest)
  return withSeat({ ...workshop, seats }, id, away)
}
