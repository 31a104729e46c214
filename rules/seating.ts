import { playingSeats, peopledSeats, withSeat } from './who.ts'
import { without, type SeatId, type TableId, type Workshop } from './workshop.ts'

/** More tables than these nobody can lead, nor see on one projector. */
export const mostTables = 3

/** The ids of so many tables. */
export function tableIds(count: number): TableId[] {
  return Array.from({ length: count }, (_, n) => `t${n + 1}`)
}

/** How many tables suit so many devices (domain.md, C1): above sixteen one is too crowded. */
export function tablesFor(devices: number): number {
  if (devices <= 16) return 1
  return devices <= 24 ? 2 : mostTables
}

/** Whether the cards are, or will be, poured out over this table too. */
export function isTable({ tableCount = 1 }: Workshop, table: TableId): boolean {
  return tableCount > 1 && tableIds(tableCount).includes(table)
}

/** The workshop with so many tables and everybody spread over them; with one nobody has a table of their own. */
export function seated(workshop: Workshop, tables: number): Workshop {
  return spread({ ...without(workshop, 'shownTable'), tableCount: tables })
}

/** Everybody falls evenly over the tables, in order of joining; simulated participants fill up what is left. */
export function spread(workshop: Workshop): Workshop {
  const peopled = new Set(peopledSeats(workshop).map(([id]) => id))
  const rest = playingSeats(workshop).filter(([id]) => !peopled.has(id))
  const everybody = [...peopled, ...rest.map(([id]) => id)]
  return everybody.reduce(placed, withoutPlaces(workshop))
}

/** A latecomer sits down where the fewest people sit; who has a table keeps it. */
export function placed(workshop: Workshop, id: SeatId): Workshop {
  const seat = workshop.seats[id]
  const { tableCount = 1 } = workshop
  if (!seat || tableCount < 2 || (seat.table !== undefined && isTable(workshop, seat.table))) return workshop
  const people = (table: TableId) =>
    playingSeats(workshop).reduce((sum, [, one]) => sum + (one.table === table ? one.people : 0), 0)
  const fewest = tableIds(tableCount).reduce((best, next) => (people(next) < people(best) ? next : best))
  return withSeat(workshop, id, { ...seat, table: fewest })
}

function withoutPlaces(workshop: Workshop): Workshop {
  return playingSeats(workshop).reduce(
    (left, [id, seat]) => withSeat(left, id, without(seat, 'table')),
    workshop,
  )
}
