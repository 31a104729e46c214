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
  return filled(mine, loose, place * traySize)
}

/** A tray filled with others of the loose cards, from this place on and round. */
function filled(mine: readonly CardId[], loose: readonly CardId[], from: number): CardId[] {
  const tray = [...mine]
  for (let n = 0; n < loose.length && tray.length < traySize; n++) {
    const id = loose[(from + n) % loose.length]
    if (id !== undefined && !mine.includes(id)) tray.push(id)
  }
  return tray
}

/** The number behind the dash: the card's place in the order of the shuffle. */
function turnOf(id: CardId): number {
  const dash = id.indexOf('-')
  return dash < 0 ? 0 : Number.parseInt(id.slice(dash + 1), 10) || 0
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
  for (const id of loose) hands[turnOf(id) % count]?.push(id)
  const now = { loose, hands }
  all.set(key, now)
  return now
}
