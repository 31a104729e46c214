import { describe, expect, it } from 'vitest'

import { faultsOf, quotaOf } from '../../../rules/dealing/quotas.ts'
import { onKey, scaled, sharesOf } from '../../../rules/measure/margins.ts'
import { evenNumbers, rotterdam, variableOf } from '../rotterdam.ts'

/** "Yellow-green" on the key value, as the design computed them; out of N/2 each. */
const table = `
 N | sex  age   education workHistory origin chronic debts single children department
 4 | 1-0  2-1   1-0       1-0         0-0    2-1     0-0   1-1    1-1      2-1
 6 | 2-1  2-1   2-1       2-0         1-1    3-2     1-1   2-2    2-2      2-1
 8 | 2-1  3-2   2-1       3-1         1-1    3-2     1-1   3-3    2-2      3-1
10 | 3-2  4-2   3-1       3-1         1-1    4-3     1-1   4-4    3-3      4-2
12 | 3-2  5-3   4-2       4-1         1-1    5-3     2-1   4-4    3-3      5-2
14 | 4-3  6-4   4-2       4-1         2-1    6-4     2-1   5-5    4-4      6-3
16 | 5-3  7-4   5-3       5-1         2-2    6-4     2-1   6-6    4-4      7-3
18 | 5-4  7-4   6-3       6-1         3-2    7-5     3-2   7-7    5-5      7-3
20 | 6-4  8-5   6-3       6-1         3-2    8-5     3-2   7-7    5-5      8-4
22 | 6-4  9-5   6-3       7-1         3-2    9-6     3-2   8-8    6-6      9-4
24 | 7-5  10-5  7-4       7-1         3-2    10-7    3-2   9-9    6-6      10-4
26 | 7-5  11-6  8-4       8-2         4-3    10-7    3-2   10-10  7-7      11-5
28 | 8-6  11-6  9-5       9-2         4-3    11-7    4-3   10-10  7-7      12-5
30 | 9-6  12-7  9-5       9-2         4-3    12-8    4-3   11-11  8-8      13-6`

const [head = [], ...rows] = table
  .trim()
  .split('\n')
  .map((line) => line.split(/[\s|]+/).filter(Boolean))
const variables = head.slice(1)
const quota = (id: string, persons: number) => quotaOf(rotterdam, variableOf(id), persons / 2)

describe('quotas', () => {
  it.each(rows)('for %s persons are those of the design', (persons, ...cells) => {
    const keyed = variables.map((id) => {
      const { work, noWork } = quota(id, Number(persons))
      return `${onKey(variableOf(id), work)}-${onKey(variableOf(id), noWork)}`
    })
    expect(keyed).toEqual(cells)
  })

  it.each([
    [8, 'age', [1, 2, 1, 0], [0, 2, 1, 1]],
    [8, 'education', [2, 2, 0], [3, 1, 0]],
    [8, 'workHistory', [1, 2, 1], [3, 1, 0]],
    [8, 'chronic', [2, 1, 1, 0], [1, 1, 1, 1]],
    [8, 'department', [3, 1, 0], [1, 2, 1]],
    [12, 'age', [2, 3, 1, 0], [1, 2, 2, 1]],
    [12, 'education', [2, 3, 1], [4, 2, 0]],
    [12, 'origin', [1, 2, 1, 2], [1, 2, 1, 2]],
    [12, 'chronic', [3, 2, 1, 0], [2, 1, 1, 2]],
    [16, 'age', [3, 4, 1, 0], [1, 3, 2, 2]],
    [16, 'education', [3, 4, 1], [5, 2, 1]],
    [16, 'workHistory', [3, 3, 2], [7, 1, 0]],
    [16, 'chronic', [4, 2, 1, 1], [2, 2, 2, 2]],
    [16, 'department', [7, 1, 0], [3, 3, 2]],
  ])('for %i persons spread %s over all categories', (persons, id, work, noWork) => {
    expect(quota(id, persons)).toEqual({ work, noWork })
  })

  it('break no constraint for any number of persons', () => {
    for (const persons of evenNumbers)
      for (const id of variables) {
        const exact = scaled(sharesOf(rotterdam, variableOf(id)), persons / 2)
        expect([id, persons, faultsOf(variableOf(id), quota(id, persons), exact)]).toEqual([id, persons, 0])
      }
  })
})

describe('a constraint', () => {
  const faults = (id: string, work: number[], noWork: number[]) =>
    faultsOf(variableOf(id), { work, noWork }, scaled(sharesOf(rotterdam, variableOf(id)), 4))

  it('is broken by a separator that is hidden or reversed', () => {
    expect(faults('sex', [2, 2], [2, 2])).toBe(1)
    expect(faults('sex', [1, 3], [2, 2])).toBe(1)
    expect(faults('sex', [3, 1], [2, 2])).toBe(0)
  })

  it('is broken by a weak difference that is reversed or more than doubled, and not by a hidden one', () => {
    expect(faults('debts', [0, 4], [1, 3])).toBe(1)
    expect(faults('debts', [2, 2], [1, 3])).toBe(1)
    expect(faults('debts', [1, 3], [1, 3])).toBe(0)
  })

  it('is broken by any difference where there is none', () => {
    expect(faults('children', [3, 1], [2, 2])).toBe(1)
    expect(faults('children', [2, 2], [3, 1])).toBe(1)
  })

  it('is broken by an ordered cut that is reversed while the key is right', () => {
    expect(faults('age', [0, 4, 0, 0], [1, 1, 1, 1])).toBe(1)
    expect(faults('age', [1, 3, 0, 0], [1, 1, 1, 1])).toBe(0)
  })
})
