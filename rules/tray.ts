import { looseCards } from './places.ts'
import { seatTable } from './reach.ts'
import { playingSeats } from './who.ts'
import type { CardId, Play, SeatId, TableId, Workshop } from './workshop.ts'

/** So many loose cards are offered to one phone at a time. */
const traySize = 10

/**
 * The loose cards offered to one seat: first those that are its own by the order of the shuffle,
 * which stay there while they are loose, then others that still wait.
 */
export function trayOf(workshop: Workshop, seat: SeatId): CardId[] {
  const table = seatTable(workshop, seat)
  const seats = playingSeats(workshop).filter(([, one]) => table === undefined || one.table === table)
  const place = seats.findIndex(([id]) => id === seat)
  const { loose, hands } = dealtOut(workshop, Math.max(1, seats.length), table)
  const mine = hands[place] ?? []
  if (mine.length >= traySize) return mine.slice(0, traySize)
  const from = loose.length === 0 ? 0 : (place * traySize) % loose.length
  const others = [...loose.slice(from), ...loose.slice(0, from)].filter((id) => !mine.includes(id))
  return [...mine, ...others].slice(0, traySize)
}

type DealtOut = { loose: CardId[]; hands: CardId[][] }

/** Thirty phones ask the same of the same cards after every act: it is worked out once for each table. */
const known = new WeakMap<Play['cards'], Map<string, DealtOut>>()

function dealtOut(play: Play, count: number, table: TableId | undefined): DealtOut {
  const all = known.get(play.cards) ?? new Map<string, DealtOut>()
  known.set(play.cards, all)
  const key = `${table} ${count}`
  const before = all.get(key)
  if (before) return before
  const here = looseCards(play).filter(([, card]) => table === undefined || card.table === table)
  const loose = here.map(([id]) => id)
  const hands = Array.from({ length: count }, (): CardId[] => [])
  for (const id of loose) hands[Number(id.split('-')[1] ?? 0) % count]?.push(id)
  const now = { loose, hands }
  all.set(key, now)
  return now
}
