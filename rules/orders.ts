import { lyingGrid, lyingGrids } from './grid.ts'
import type { Refusal } from './refusals.ts'
import { seatTable } from './reach.ts'
import {
  entriesOf,
  type Grid,
  type KeptOrders,
  type SeatId,
  type TableId,
  type Workshop,
} from './workshop.ts'

/** The tables that an act on the order is about: the own one, else the one that is given, else all. */
export function tablesMeant(workshop: Workshop, seat: SeatId, table?: TableId): TableId[] | Refusal {
  const grids = workshop.grids ?? {}
  if (table !== undefined && !Object.hasOwn(grids, table)) return 'no-such-table'
  const own = seatTable(workshop, seat)
  if (own !== undefined && table !== undefined && table !== own) return 'other-table'
  const one = own ?? table
  return one === undefined ? Object.keys(grids) : [one]
}

/** The workshop with the grids changed of the tables that an act is about; the first word for no goes before all. */
export function reordered(
  workshop: Workshop,
  seat: SeatId,
  meant: TableId | undefined,
  change: (grid: Grid, table: TableId) => Grid | Refusal,
): Workshop | Refusal {
  const tables = tablesMeant(workshop, seat, meant)
  if (typeof tables === 'string') return tables
  const lying = lyingGrids(workshop)
  const grids = { ...workshop.grids }
  for (const table of tables) {
    const grid = lying[table]
    if (!grid) continue
    const next = change(grid, table)
    if (typeof next === 'string') return next
    grids[table] = next
  }
  return { ...workshop, grids }
}

/** The tables of which two orders were kept, with both as they would lie now. */
export function bothKept(workshop: Workshop): Record<TableId, Required<KeptOrders>> {
  const both = entriesOf(workshop.keptOrders ?? {}).flatMap(([table, { a, b }]) => {
    const lying = (grid: Grid) => lyingGrid(workshop, table, grid)
    return a && b ? [[table, { a: lying(a), b: lying(b) }]] : []
  })
  return Object.fromEntries(both)
}
