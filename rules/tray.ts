import { looseCards } from './places.ts'
import { playingSeats } from './who.ts'
import type { CardId, Play, SeatId, Workshop } from './workshop.ts'

/** So many loose cards are offered to one phone at a time. */
const traySize = 10

/**
 * The loose cards offered to one seat: first those that are its own by the order of the shuffle,
 * which stay there while they are loose, then others that still wait.
 */
export function trayOf(workshop: Workshop, seat: SeatId): CardId[] {
  const seats = playingSeats(workshop).map(([id]) => id)
  const place = seats.indexOf(seat)
  const { loose, hands } = dealtOut(workshop, Math.max(1, seats.length))
  const mine = hands[place] ?? []
  if (mine.length >= traySize) return mine.slice(0, traySize)
  const from = loose.length === 0 ? 0 : (place * traySize) % loose.length
  const others = [...loose.slice(from), ...loose.slice(0, from)].filter((id) => !mine.includes(id))
  return [...mine, ...others].slice(0, traySize)
}

type DealtOut = { count: number; loose: CardId[]; hands: CardId[][] }

/** Thirty phones ask the same of the same cards after every act: it is worked out once. */
const known = new WeakMap<Play['cards'], DealtOut>()

function dealtOut(play: Play, count: number): DealtOut {
  const before = known.get(play.cards)
  if (before?.count === count) return before
  const loose = looseCards(play).map(([id]) => id)
  const turnOf = (id: CardId) => Number(id.split('-')[1] ?? 0) % count
  const hands = Array.from({ length: count }, (_, place) => loose.filter((id) => turnOf(id) === place))
  const now = { count, loose, hands }
  known.set(play.cards, now)
  return now
}
