import fc from 'fast-check'
import { expect, it } from 'vitest'

import { fromNear, type Spot, type SpotGrid } from '../../rules/spots.ts'

/** Every spot, row by row. */
function all({ step, columns, rows }: SpotGrid): Spot[] {
  return Array.from({ length: columns * rows }, (_, n) => ({
    x: Math.round((n % columns) * step),
    y: Math.round(Math.floor(n / columns) * step),
  }))
}

const place = fc.oneof(fc.integer({ min: -10_000, max: 10_000 }), fc.integer({ min: -200, max: 900 }))
const grid = fc.record({
  step: fc.constantFrom(21, 10.5, 63),
  columns: fc.integer({ min: 0, max: 40 }),
  rows: fc.integer({ min: 0, max: 40 }),
})

it('walks all spots from near to far, row by row where some are equally far', () => {
  fc.assert(
    fc.property(fc.record({ x: place, y: place }), grid, (wish, spots) => {
      const distance = (spot: Spot) => (spot.x - wish.x) ** 2 + (spot.y - wish.y) ** 2
      const sorted = all(spots).sort((one, other) => distance(one) - distance(other))
      expect([...fromNear(wish, spots)]).toEqual(sorted)
    }),
    { numRuns: 200 },
  )
})

it('looks at few spots when the nearest will do', () => {
  const spots = { step: 21, columns: 115, rows: 62 }
  const [first] = fromNear({ x: 1000, y: 500 }, spots)
  expect(first).toEqual({ x: 1008, y: 504 })
})
