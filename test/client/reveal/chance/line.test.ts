import { describe, expect, it } from 'vitest'

import { floor, lineOf, wide, xOf } from '../../../../client/reveal/chance/line.ts'

const all = (work: number, noWork: number) => Array.from({ length: 20 }, () => ({ work, noWork }))
/** As chance deals them: some on every difference around the middle. */
const mixed = (of: number) =>
  Array.from({ length: 20 }, (_, n) => ({ work: Math.min(of, 1 + (n % of)), noWork: n % 2 }))

describe('the line of chance', () => {
  it('has no difference in the middle, and the largest ones within its ends', () => {
    for (const of of [2, 4, 15]) {
      expect(xOf(0, of)).toBeCloseTo(wide / 2)
      expect(xOf(of, of)).toBeLessThan(wide)
      expect(xOf(-of, of)).toBeGreaterThan(0)
    }
  })

  it.each([2, 3, 4, 6, 8, 12, 15])(
    'keeps every group of %i and %i of each colour on it, none over another',
    (of) => {
      for (const groups of [mixed(of), all(of, 0), all(0, 0), all(0, of)]) {
        const { spots, size } = lineOf(groups, of, 20)
        expect(spots).toHaveLength(20)
        for (const { x, y } of spots) {
          expect(x - size / 2).toBeGreaterThan(-0.01)
          expect(x + size / 2).toBeLessThan(wide + 0.01)
          expect(y - size / 2).toBeGreaterThan(6)
          expect(y + size / 2).toBeLessThan(floor + 0.01)
        }
        const apart = spots.flatMap((one, n) =>
          spots.slice(n + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
        )
        expect(Math.min(...apart)).toBeGreaterThan(size * 0.99)
      }
    },
  )

  it('never moves a mark when the next one comes, as long as the stacks stay low', () => {
    const groups = mixed(6)
    const before = lineOf(groups.slice(0, 8), 6, 20).spots
    expect(lineOf(groups, 6, 20).spots.slice(0, 8)).toEqual(before)
  })
})
