import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockScore, colScore, rowScore, sortScore, tableReady } from '../../../rules/measure/order.ts'
import { outcomes } from '../../../rules/workshop.ts'
import type { Outcome } from '../../../rules/workshop.ts'

const coloured = (rows: string): Outcome[] => rows.split('').map((row) => (row === 'y' ? 'work' : 'noWork'))
const ranked = (outcome: Outcome, ranks: number[]) => ranks.map((rank) => ({ outcome, rank }))

describe('rows and columns', () => {
  it('score 1 where each row is a person and each column a variable', () => {
    expect(rowScore(['r1', 'r1', 'r2', 'r2'], ['p2', 'p2', 'p1', 'p1'])).toBe(1)
    expect(colScore(['k1', 'k2', 'k1', 'k2'], ['age', 'sex', 'age', 'sex'])).toBe(1)
  })

  it('lose score by a card in the wrong place', () => {
    expect(rowScore(['r1', 'r1', 'r2', 'r2'], ['p1', 'p1', 'p2', 'p1'])).toBeLessThan(1)
    expect(colScore(['k1', 'k2', 'k1', 'k1'], ['age', 'sex', 'age', 'sex'])).toBeLessThan(1)
  })
})

describe('colour blocks', () => {
  it('score 1 for one block of each colour', () => {
    expect(blockScore(coloured('yyyygggg'))).toBe(1)
  })

  it('score 0 where every row has another colour', () => {
    expect(blockScore(coloured('ygygygyg'))).toBe(0)
  })

  it('lose a part for each run too many', () => {
    expect(blockScore(coloured('yyygyggg'))).toBeCloseTo(1 - 2 / 6)
  })

  it('score 1 where nothing can be better', () => {
    expect(['', 'y', 'yg', 'gg', 'yyyy'].map((rows) => blockScore(coloured(rows)))).toEqual([1, 1, 1, 1, 1])
  })

  it('stay between 0 and 1, the same from below', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...outcomes), { maxLength: 30 }), (rows) => {
        const score = blockScore(rows)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(blockScore(rows.toReversed())).toBe(score)
      }),
    )
  })
})

describe('a sorted column', () => {
  it('scores 1 up or down, also where values are equal', () => {
    expect(sortScore([...ranked('work', [0, 1, 1, 3]), ...ranked('noWork', [3, 2, 2, 0])])).toBe(1)
  })

  it('is judged within a colour', () => {
    expect(sortScore([...ranked('work', [2, 3]), ...ranked('noWork', [0, 1])])).toBe(1)
  })

  it('loses by each pair the wrong way round', () => {
    expect(sortScore(ranked('work', [0, 2, 1]))).toBeCloseTo(1 / 3)
  })

  it('has nothing to sort where all values are equal', () => {
    expect([sortScore([]), sortScore(ranked('work', [1, 1, 1]))]).toEqual([1, 1])
  })

  it('scores between 0 and 1', () => {
    const row = fc.record({ outcome: fc.constantFrom(...outcomes), rank: fc.nat({ max: 3 }) })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        expect(sortScore(rows)).toBeGreaterThanOrEqual(0)
        expect(sortScore(rows)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('a table', () => {
  it('is ready with persons in rows, variables in columns and colours apart', () => {
    const ready = { rowScore: 0.95, colScore: 0.95, blockScore: 0.8 }
    expect(tableReady(ready)).toBe(true)
    expect(tableReady({ ...ready, rowScore: 0.94 })).toBe(false)
    expect(tableReady({ ...ready, colScore: 0.94 })).toBe(false)
    expect(tableReady({ ...ready, blockScore: 0.79 })).toBe(false)
  })
})
