import type { Millimetres } from '../../../rules/units.ts'
import type { Blank, Cloth } from './room.ts'

/** Closer than this counts as touching: paper needs a little air. */
const gap: Millimetres = 3
const rounds = 60
/** Whoever is not halfway by then never comes to rest. */
const patience = 24
const longestPush: Millimetres = 40

/** The corners and sizes of many blanks, in plain rows of numbers: this runs for every view on every phone. */
type Rows = {
  x: Float64Array
  y: Float64Array
  width: Float64Array
  height: Float64Array
  pile: boolean[]
  /** From left to right. */
  order: number[]
}

/** Blanks pushed aside until none touches another, and how much the worst still hides if that fails. */
export function pushApart(
  blanks: readonly Blank[],
  cloth: Cloth,
  above: Millimetres,
  spare: 'x' | 'y' | undefined,
): { blanks: Blank[]; worst: number } {
  const rows = rowsOf(blanks)
  let [worst, first] = [1, 1]
  for (let round = 0; round < rounds && worst > 0; round++) {
    worst = pushOnce(rows, round % 2 === 1 ? spare : undefined)
    if (round === 0) first = worst
    if (round >= patience && worst > first / 2) break
    keepInside(rows, cloth, above)
  }
  const moved = blanks.map((blank, n) => ({ ...blank, x: rows.x[n] ?? 0, y: rows.y[n] ?? 0 }))
  return { blanks: moved, worst: worst > 0 ? pushOnce(rows, undefined) : 0 }
}

function rowsOf(blanks: readonly Blank[]): Rows {
  const row = (read: (blank: Blank) => number) => Float64Array.from(blanks, read)
  return {
    x: row(({ x }) => x),
    y: row(({ y }) => y),
    width: row(({ width }) => width),
    height: row(({ height }) => height),
    pile: blanks.map(({ pile }) => pile === true),
    order: blanks.map((_, n) => n),
  }
}

/** Pushes every pair that touches apart, along the shorter way or along one; answers how much the worst hid. */
function pushOnce(rows: Rows, along: 'x' | 'y' | undefined): number {
  const { x, y, width, height, order } = rows
  const at = (row: Float64Array, n: number) => row[n] ?? 0
  order.sort((one, other) => at(x, one) - at(x, other))
  let worst = 0
  for (let i = 0; i < order.length; i++) {
    const one = order[i] ?? 0
    for (let j = i + 1; j < order.length; j++) {
      const other = order[j] ?? 0
      if (at(x, other) > at(x, one) + at(width, one) + gap) break
      const wide = overlap(at(x, one), at(width, one), at(x, other), at(width, other))
      const high = overlap(at(y, one), at(height, one), at(y, other), at(height, other))
      if (wide <= 0.1 || high <= 0.1) continue
      worst = Math.max(worst, (wide * high) / (at(width, one) * at(height, one)))
      shift(rows, one, other, along ?? (wide < high ? 'x' : 'y'), wide, high)
    }
  }
  return worst
}

const overlap = (from: number, long: number, other: number, otherLong: number) =>
  Math.min(from + long, other + otherLong) - Math.max(from, other) + gap

/** A pile gives way less than a card. */
function shift(rows: Rows, one: number, other: number, along: 'x' | 'y', wide: number, high: number): void {
  const { pile } = rows
  const share = pile[one] === pile[other] ? 0.5 : pile[one] ? 0.15 : 0.85
  const place = along === 'x' ? rows.x : rows.y
  const size = along === 'x' ? rows.width : rows.height
  const middle = (n: number) => (place[n] ?? 0) + (size[n] ?? 0) / 2
  const by =
    Math.min((along === 'x' ? wide : high) + 0.4, longestPush) * (middle(one) <= middle(other) ? -1 : 1)
  place[one] = (place[one] ?? 0) + by * share
  place[other] = (place[other] ?? 0) - by * (1 - share)
}

function keepInside({ x, y, width, height, pile }: Rows, cloth: Cloth, above: Millimetres): void {
  for (let n = 0; n < x.length; n++) {
    const top = pile[n] ? -above : 0
    x[n] = Math.max(0, Math.min(x[n] ?? 0, cloth.width - (width[n] ?? 0)))
    y[n] = Math.max(top, Math.min(y[n] ?? 0, cloth.height - (height[n] ?? 0)))
  }
}
