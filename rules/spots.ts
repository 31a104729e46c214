import type { Millimetres } from './units.ts'

export type Spot = { x: Millimetres; y: Millimetres }
/** Spots in columns and rows, so far apart. */
export type SpotGrid = { step: Millimetres; columns: number; rows: number }

/** So far the first ring around a wish reaches; each that follows reaches twice as far. */
const firstRing: Millimetres = 150

/** All spots of a grid from near to far, ring by ring: mostly one of the nearest will do, of thousands. */
export function* fromNear(wish: Spot, grid: SpotGrid): Generator<Spot> {
  const distance = (spot: Spot) => (spot.x - wish.x) ** 2 + (spot.y - wish.y) ** 2
  let left = grid.columns * grid.rows
  let inner = -1
  for (let outer = firstRing; left > 0 && Number.isFinite(outer); outer *= 2) {
    const [from, to] = [inner < 0 ? -1 : inner ** 2, outer ** 2]
    const ring = spotsWithin(outer, wish, grid).filter(
      (spot) => distance(spot) > from && distance(spot) <= to,
    )
    yield* ring.sort((one, other) => distance(one) - distance(other))
    left -= ring.length
    inner = outer
  }
}

/** Row by row the spots of the part of a grid that reaches so far from the wish on all sides, or a little further. */
function spotsWithin(reach: Millimetres, wish: Spot, { step, columns, rows }: SpotGrid): Spot[] {
  const between = (value: number, most: number, count: number) => [
    Math.max(0, Math.floor((value - most) / step)),
    Math.min(count - 1, Math.ceil((value + most) / step)),
  ]
  const [left = 0, right = 0] = between(wish.x, reach, columns)
  const [top = 0, bottom = 0] = between(wish.y, reach, rows)
  const spots: Spot[] = []
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++)
      spots.push({ x: Math.round(column * step), y: Math.round(row * step) })
  return spots
}
