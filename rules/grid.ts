import { cardsIn } from './cards.ts'
import type { Deck } from './deck.ts'
import { variablesOf } from './dealt.ts'
import { colourOf, givenColour } from './white.ts'
import { entriesOf, without, type Grid, type Outcome, type PileId, type Play } from './workshop.ts'
import { outcomes, type TableId, type VariableId, type Workshop } from './workshop.ts'

/** The piles of every table as rows, as they happen to come, and one column for every variable. */
export function withGrids(workshop: Workshop, deck: Deck): Workshop {
  const columns = variablesOf(deck, workshop.settings.origin)
  const grids = Object.keys(workshop.tables).map((table) => [
    table,
    { rows: pilesAt(workshop, table), columns },
  ])
  return { ...workshop, grids: Object.fromEntries(grids) }
}

function pilesAt({ piles }: Play, at: TableId): PileId[] {
  return entriesOf(piles).flatMap(([pile, { table }]) => (table === at ? [pile] : []))
}

/** The rows of a grid as they lie: piles that went are left out, and those that came later stand below. */
export function rowsAt(play: Play, table: TableId, { rows }: Pick<Grid, 'rows'>): PileId[] {
  const here = new Set(pilesAt(play, table))
  return [...new Set([...rows.filter((pile) => here.has(pile)), ...here])]
}

/** The grids as they lie: what everybody sees, and what acts on the order begin with. */
export function lyingGrids(play: Play): Record<TableId, Grid> {
  const lying = entriesOf(play.grids ?? {}).map(([table, grid]) => [table, lyingGrid(play, table, grid)])
  return Object.fromEntries(lying)
}

/**
 * A row that came later stands below, where no sorting put it: then the table is sorted no more. The colours are
 * apart only as long as they are.
 */
export function lyingGrid(play: Play, table: TableId, grid: Grid): Grid {
  const rows = rowsAt(play, table, grid)
  const known = new Set(grid.rows)
  const isLate = rows.some((pile) => !known.has(pile))
  const { columns, split } = grid
  const stays = isLate ? { rows, columns } : without({ ...grid, rows }, 'split')
  return split && areApart(play, rows) ? { ...stays, split } : stays
}

/**
 * The colour of a row. With white cards what its pile gives, which may be none; else yellow where most cards of it,
 * or half of them, are.
 */
export function rowColour(play: Play, pile: PileId): Outcome | undefined {
  if (play.colouredBy !== undefined) return givenColour(play, pile)
  const cards = cardsIn(play, pile)
  const yellow = cards.filter(([, card]) => colourOf(play, card) === 'work').length
  return yellow * 2 >= cards.length ? 'work' : 'noWork'
}

/** Whether a row is yellow. */
export function isYellow(play: Play, pile: PileId): boolean {
  return rowColour(play, pile) === 'work'
}

/** By which column rows are put in order, and whether the other way round. */
export type Sorting = { by: VariableId; turns: boolean }

/** Whether all these grids are in the order of a column already: by the same column once more they turn round. */
export function turnsBy(grids: readonly (Grid | undefined)[], by: VariableId): boolean {
  return grids.every((grid) => grid?.sortedBy === by && grid.turned !== true)
}

/**
 * The rows in the order of one column, or turned round; equal rows stay as they were, and a row without a card of
 * it stands last. Where the colours are apart, they stay apart.
 */
export function sortedBy(play: Play, deck: Deck, table: TableId, grid: Grid, { by, turns }: Sorting): Grid {
  const keys = new Map(rowsAt(play, table, grid).map((pile) => [pile, keyOf(play, deck, pile, by)]))
  const rows = [...keys.keys()].sort((one, other) => compared(keys.get(one), keys.get(other), turns))
  const { columns, split } = grid
  const next = { rows, columns, sortedBy: by, ...(turns ? { turned: true as const } : {}) }
  return split ? splitIn(play, next) : next
}

function compared(one: string | undefined, other: string | undefined, turns: boolean): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined)
  return one.localeCompare(other, 'en', { numeric: true }) * (turns ? -1 : 1)
}

function keyOf(play: Play, deck: Deck, pile: PileId, by: VariableId): string | undefined {
  const value = cardsIn(play, pile).find(([, { variable }]) => variable === by)?.[1].value
  if (value === undefined) return undefined
  const categories = deck.variables.find(({ id }) => id === by)?.categories ?? []
  const place = categories.findIndex(({ id }) => id === value)
  return place < 0 ? value : String(place)
}

/**
 * Yellow above green above rows without a colour, each in the order in which it was; or no longer kept apart, with
 * every row where it is.
 */
export function splitOr(play: Play, table: TableId, grid: Grid, on: boolean): Grid {
  const lying = { ...grid, rows: rowsAt(play, table, grid) }
  return on ? splitIn(play, lying) : without(lying, 'split')
}

function splitIn(play: Play, grid: Grid): Grid {
  const rows = grid.rows.toSorted((one, other) => blockOf(play, one) - blockOf(play, other))
  return { ...grid, rows, split: true }
}

/** Which block of rows a row belongs to, from the top. */
function blockOf(play: Play, pile: PileId): number {
  const colour = rowColour(play, pile)
  return colour ? outcomes.indexOf(colour) : outcomes.length
}

/**
 * A row right before another, or at the end. The rows are sorted by no column any more; the colours stay apart
 * unless the row went across.
 */
export function rowMoved(play: Play, table: TableId, grid: Grid, row: PileId, before?: PileId): Grid {
  if (row === before) return grid
  const rows = movedIn(rowsAt(play, table, grid), row, before)
  const { columns, split } = grid
  return { rows, columns, ...(split && areApart(play, rows) ? { split } : {}) }
}

/** Whether no yellow row stands below a green one, and none of a colour below one without. */
function areApart(play: Play, rows: readonly PileId[]): boolean {
  const blocks = rows.map((pile) => blockOf(play, pile))
  return blocks.every((block, n) => n === 0 || block >= (blocks[n - 1] ?? 0))
}

/** A column right before another, or at the end. */
export function columnMoved(grid: Grid, column: VariableId, before?: VariableId): Grid {
  return column === before ? grid : { ...grid, columns: movedIn(grid.columns, column, before) }
}

function movedIn(all: readonly string[], one: string, before: string | undefined): string[] {
  const others = all.filter((other) => other !== one)
  const place = before === undefined ? others.length : others.indexOf(before)
  return [...others.slice(0, place), one, ...others.slice(place)]
}

/** The rows of several tables under each other, yellow above green, with the columns of the first. */
export function mergedGrid(play: Play, grids: readonly Grid[]): Grid | undefined {
  const [first] = grids
  if (!first) return undefined
  return splitIn(play, { rows: grids.flatMap(({ rows }) => rows), columns: first.columns })
}
