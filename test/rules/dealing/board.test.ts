import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { boardOf, swap } from '../../../rules/dealing/board.ts'
import { columnsOf } from '../../../rules/dealing/columns.ts'
import { normsOf } from '../../../rules/dealing/plausible.ts'
import { at } from '../../../rules/lookup.ts'
import { rotterdam } from '../rotterdam.ts'

const columns = columnsOf(rotterdam, rotterdam.sets.withOrigin, 4)
const norms = normsOf(rotterdam, columns)
const person = fc.tuple(...columns.map(({ values }) => fc.nat(values.length - 1)))
const move = fc.record({ column: fc.nat(9), first: fc.nat(3), second: fc.nat(3), green: fc.boolean() })

describe('the cost of a board', () => {
  it('is after any run of swaps what counting anew gives', () => {
    const run = fc.property(
      fc.array(person, { minLength: 8, maxLength: 8 }),
      fc.array(move),
      (rows, moves) => {
        const board = boardOf(
          rows.map((row) => [...row]),
          norms,
        )
        for (const { column, first, second, green } of moves) {
          const from = green ? 4 : 0
          swap(board, { column, first: from + first, second: from + second })
        }
        const fresh = boardOf(board.rows, norms)
        expect(board.cost).toBeCloseTo(fresh.cost, 6)
        expect(board.equal).toEqual(fresh.equal)
        expect(board.exceptions).toEqual(fresh.exceptions)
      },
    )
    fc.assert(run)
  })

  it('counts twins, and a colour without exception', () => {
    const twin = [1, 1, 0, 0, 1, 1, 0, 0, 0, 1]
    const other = [0, 2, 1, 1, 2, 0, 1, 1, 1, 0]
    const alone = [twin, other].map((row) => norms.oddness(row))
    const board = boardOf([[...twin], [...twin], [...other], [...other]], norms)
    const oddness = 2 * at(alone, 0) + 2 * at(alone, 1)
    // Twice two twins of one colour; the yellow ones are weak and the green ones strong, as exceptions are.
    expect(board.cost).toBe(oddness + 40)
  })
})
