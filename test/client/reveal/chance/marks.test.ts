import { describe, expect, it } from 'vitest'

import {
  againstReal,
  marksOf,
  realDifference,
  realWay,
  sumsOf,
} from '../../../../client/reveal/chance/marks.ts'

const group = (work: number, noWork: number) => ({ work, noWork })
const groups = [group(5, 1), group(1, 1), group(2, 4), group(6, 2), group(3, 3)]

describe('the marks of chance', () => {
  it('stand at yellow minus green, each on those before it with the same difference', () => {
    expect(marksOf(groups)).toEqual([
      { difference: 4, place: 0, way: 'yellow' },
      { difference: 0, place: 0, way: 'equal' },
      { difference: -2, place: 0, way: 'green' },
      { difference: 4, place: 1, way: 'yellow' },
      { difference: 0, place: 1, way: 'equal' },
    ])
  })

  it('tell the way of reality from the other way and from no difference', () => {
    expect(groups.map((one) => againstReal(one, 'yellow'))).toEqual([
      'same',
      'none',
      'reversed',
      'same',
      'none',
    ])
    expect(sumsOf(groups, 'yellow')).toEqual({ same: 2, none: 2, reversed: 1 })
    expect(sumsOf(groups, 'green')).toEqual({ same: 1, none: 2, reversed: 2 })
  })
})

describe('reality beside chance', () => {
  it('stands where a group of this size would have it: 50 of 100 are 3 of 6', () => {
    expect(realDifference({ real: group(63, 13), of: 6 })).toBeCloseTo(3)
    expect(realDifference({ real: group(2, 22), of: 15 })).toBeCloseTo(-3)
  })

  it('goes the way of the colour that has it more often, and no way below five of a hundred', () => {
    expect(realWay({ real: group(63, 13) })).toBe('yellow')
    expect(realWay({ real: group(2, 22) })).toBe('green')
    expect(realWay({ real: group(52, 49) })).toBe('equal')
    expect(realWay({ real: group(54, 49) })).toBe('yellow')
    expect(realWay({ real: group(74, 74) })).toBe('equal')
  })
})
