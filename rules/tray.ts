import { looseCards } from './places.ts'
import { playingSeats } from './who.ts'
import type { CardId, SeatId, Workshop } from './workshop.ts'

/** So many loose cards are offered to one phone at a time. */
const traySize = 10

/**
 * The loose cards offered to one seat: first those that are its own by the order of the shuffle,
 * which stay there while they are loose, then others that still wait.
 */
export function trayOf(workshop: Workshop, seat: SeatId): CardId[] {
  const seats = playingSeats(workshop).map(([id]) => id)
  const place = seats.indexOf(seat)
  const loose = looseCards(workshop).map(([id]) => id)
  const turnOf = (id: CardId) => Number(id.split('-')[1] ?? 0) % Math.max(1, seats.length)
  const mine = loose.filter((id) => turnOf(id) === place)
  const others = loose.filter((id) => turnOf(id) !== place)
  const from = others.length === 0 ? 0 : (place * traySize) % others.length
  return [...mine, ...others.slice(from), ...others.slice(0, from)].slice(0, traySize)
}
