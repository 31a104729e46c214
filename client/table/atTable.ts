import type { TableView } from '../../rules/view/views.ts'
import type { Grid, TableId } from '../../rules/workshop.ts'

/** Whether the cards lie apart on several tables now; in `discover` they have come together. */
export function areApart({ tables }: Pick<TableView, 'tables'>): boolean {
  return Object.keys(tables).length > 1
}

/** Whether the cards of several tables lie together on the one that is shown. */
export function haveCome({ tables, seats, step }: Pick<TableView, 'tables' | 'seats' | 'step'>): boolean {
  if (step.name !== 'discover' || areApart({ tables })) return false
  return Object.values(seats).some(({ table }) => table !== undefined)
}

/** "2" of the second table: how it is called where people read it. */
export function tableNumber(table: TableId): number {
  return Number(table.slice(1))
}

/** The same view is asked for by many parts of a screen, and has to stay the same object. */
const known = new WeakMap<TableView, Map<TableId, TableView>>()

/** What lies on one of several tables, as if it were the only one; without a table the whole view. */
export function atTable(view: TableView, table: TableId | undefined): TableView {
  if (table === undefined || view.tables[table] === undefined) return view
  if (!areApart(view)) return view
  const narrowed = known.get(view) ?? new Map<TableId, TableView>()
  known.set(view, narrowed)
  const one = narrowed.get(table) ?? narrow(view, table)
  narrowed.set(table, one)
  return one
}

function narrow(view: TableView, table: TableId): TableView {
  const { grids, orders, counter: _, counters, ...rest } = view
  const piles = lyingAt(view.piles, table)
  const cards = lyingAt(view.cards, table)
  const counter = counters?.[table]
  const grid = grids?.[table]
  const two = orders?.[table]
  return {
    ...rest,
    tables: lyingOnly(view.tables, table),
    cards,
    cardCount: Object.keys(cards).length,
    piles,
    ...(counter ? { counter } : {}),
    ...(grid ? { grids: { [table]: grid } } : {}),
    ...(two ? { orders: { [table]: two } } : {}),
  }
}

function lyingAt<T extends { table: TableId }>(map: Record<string, T>, at: TableId): Record<string, T> {
  return Object.fromEntries(Object.entries(map).filter(([, { table }]) => table === at))
}

function lyingOnly<T>(map: Record<TableId, T>, at: TableId): Record<TableId, T> {
  return Object.fromEntries(Object.entries(map).filter(([id]) => id === at))
}

/** The rows and columns of the one table in view; of several those of the first. */
export function gridOf({ grids }: Pick<TableView, 'grids'>): Grid | undefined {
  return Object.values(grids ?? {})[0]
}

const approved = new WeakMap<TableView, TableView>()

/** The view as the projector may show it: own words on piles only once the facilitator has let them through. */
export function withoutWaiting(view: TableView): TableView {
  const before = approved.get(view)
  if (before) return before
  const piles = Object.entries(view.piles).map(([id, { name, ...pile }]) => {
    const isWaiting = name?.as === 'word' && name.waiting
    return [id, name && !isWaiting ? { ...pile, name } : pile] as const
  })
  const shown = { ...view, piles: Object.fromEntries(piles) }
  approved.set(view, shown)
  return shown
}
