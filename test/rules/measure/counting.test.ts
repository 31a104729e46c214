import { describe, expect, it } from 'vitest'
import { grouped, hundredths, mostFrequent, ratio, sum, tallied } from '../../../rules/measure/counting.ts'

describe('counting', () => {
  it('tallies labels in order of appearance', () => {
    expect([...tallied(['b', 'a', 'b'])]).toEqual([
      ['b', 2],
      ['a', 1],
    ])
  })

  it('finds the label that occurs most, of equals the first', () => {
    expect(mostFrequent(['a', 'b', 'b'])).toEqual({ label: 'b', count: 2 })
    expect(mostFrequent(['b', 'a', 'a', 'b'])).toEqual({ label: 'b', count: 2 })
    expect(mostFrequent([])).toBeUndefined()
  })

  it('groups things and keeps their order', () => {
    expect([...grouped([3, 1, 2], (n) => (n % 2 === 0 ? 'even' : 'odd'))]).toEqual([
      ['odd', [3, 1]],
      ['even', [2]],
    ])
  })

  it('rounds to two decimals and knows no minus zero', () => {
    expect([0.125, 0.334, -0.106].map(hundredths)).toEqual([0.13, 0.33, -0.11])
    expect(Object.is(hundredths(-0.001), 0)).toBe(true)
  })

  it('adds up, and takes 0 as a part of nothing', () => {
    expect([sum([]), sum([1, 2]), ratio(1, 4), ratio(0, 0)]).toEqual([0, 3, 0.25, 0])
  })
})
