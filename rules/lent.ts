import { withSeat } from './who.ts'
import { entriesOf, without, type Seat, type SeatId, type Workshop } from './workshop.ts'

/** A seat with these keys, of which the newest was handed out by `giver`. */
export function withKeys(seat: Seat, keys: string[], newest: string, giver: SeatId): Seat {
  return lentOf({ ...seat, keys }, { ...seat.lent, [newest]: giver })
}

/**
 * The workshop without the keys that a facilitator handed out for the seats of others: whoever is taken out knows them
 * still, and would play on by them, or look at the table.
 */
export function withoutKeysOf(workshop: Workshop, giver: SeatId): Workshop {
  return entriesOf(workshop.seats).reduce((left, [id, seat]) => {
    const { lent } = seat
    if (id === giver || !lent || !Object.values(lent).includes(giver)) return left
    const keys = seat.keys.filter((key) => lent[key] !== giver)
    return withSeat(left, id, lentOf({ ...seat, keys }, lent))
  }, workshop)
}

/** Only of keys that are there is kept who handed them out. */
function lentOf(seat: Seat, lent: Readonly<Record<string, SeatId>>): Seat {
  const known = entriesOf(lent).filter(([key]) => seat.keys.includes(key))
  return known.length === 0 ? without(seat, 'lent') : { ...seat, lent: Object.fromEntries(known) }
}
