import { describe, expect, it } from 'vitest'

import { Histogram, median } from './figures.ts'
import { placeAt, sincePlace } from './load/clock.ts'

describe('the figures of the bench', () => {
  it('takes the middle one, or the mean of the two in the middle', () => {
    expect([median([9, 1, 5]), median([4, 1, 2, 9]), median([])]).toEqual([5, 3, NaN])
  })

  it('finds the delay that a share of all stays within', () => {
    const histogram = new Histogram()
    for (let delay = 0; delay < 100; delay++) histogram.add(delay)
    expect(histogram.delays).toEqual({ p50: 49.25, p95: 94.25, p99: 98.25, worst: 99.25, count: 100 })
  })

  it.each([0, 12.3, 249_999, 250_001, 987_654.25])('tells from a place how long ago %d ms was', (then) => {
    const { x, y } = placeAt(then)
    expect([x, y].every((side) => Number.isInteger(side) && side >= 0 && side < 1000)).toBe(true)
    expect(sincePlace(x, y, then + 80)).toBeCloseTo(80, -0.4)
  })
})
