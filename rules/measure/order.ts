import { outcomes, type Outcome } from '../workshop.ts'
import { sum } from './counting.ts'
import { agreement } from './pairs.ts'

/** The three scores that say whether the table is ready; each 0 to 1. */
export type OrderScores = { rowScore: number; colScore: number; blockScore: number }

/** How well the rows hold persons: F1, 0 to 1. In: the row and the person of each card. */
export function rowScore(rows: readonly string[], persons: readonly string[]): number {
  return agreement(rows, persons).f1
}

/** How well the columns hold variables: F1, 0 to 1. In: the column and the variable of each card. */
export function colScore(columns: readonly string[], variables: readonly string[]): number {
  return agreement(columns, variables).f1
}

/**
 * How well the colours lie apart, from 1 (one block of each colour) to 0 (another colour in every row).
 * In: the outcome of each row from top to bottom; rows without one are a block of their own. Two rows or less
 * cannot lie better: 1.
 */
export function blockScore(rows: readonly (Outcome | undefined)[]): number {
  const blocks = Math.max(2, new Set(rows).size)
  if (rows.length <= blocks) return 1
  const runs = rows.filter((outcome, row) => row === 0 || outcome !== rows[row - 1]).length
  return Math.min(1, 1 - (runs - blocks) / (rows.length - blocks))
}

/** A row as sorting sees it; `rank` is the place of its value among the categories, from low to high. */
export type RankedRow = { outcome: Outcome | undefined; rank: number }

/**
 * How well an ordered column is sorted within each colour, 0 to 1: |Kendall's tau| over the pairs of rows
 * with different values, colours weighed by their number of such pairs. 1 is sorted, up or down; so is a
 * column without such a pair. Equal values are no fault: a variable has few categories.
 */
export function sortScore(rows: readonly RankedRow[]): number {
  const blocks = [...outcomes, undefined].map((outcome) => surplusOf(rows, outcome))
  const pairs = sum(blocks.map((block) => block.pairs))
  return pairs === 0 ? 1 : sum(blocks.map(({ up }) => Math.abs(up))) / pairs
}

/** Pairs that go up minus pairs that go down, of all pairs with different values. */
function surplusOf(rows: readonly RankedRow[], outcome: Outcome | undefined): { up: number; pairs: number } {
  const ranks = rows.filter((row) => row.outcome === outcome).map(({ rank }) => rank)
  const signs = ranks.flatMap((rank, row) => ranks.slice(row + 1).map((later) => Math.sign(later - rank)))
  return { up: sum(signs), pairs: sum(signs.map(Math.abs)) }
}

/** Whether the table is ready: persons in rows, variables in columns, colours apart. */
export function tableReady(scores: OrderScores): boolean {
  return scores.rowScore >= 0.95 && scores.colScore >= 0.95 && scores.blockScore >= 0.8
}
