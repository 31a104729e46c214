import * as v from 'valibot'

import { columnMoved } from '../grid.ts'
import { reordered } from '../orders.ts'
import { id, rule } from '../rule.ts'
import { hands } from '../who.ts'

/** Moves a column right before another, or to the end; at the own table, one, or all. */
export const moveColumn = rule({
  carries: { column: id, before: v.optional(id), table: v.optional(id) },
  by: hands,
  during: ['order'],
  traced: true,
  play: (workshop, { column, before, table }, seat) =>
    reordered(workshop, seat, table, (grid) => {
      const isKnown = [column, before ?? column].every((one) => grid.columns.includes(one))
      return isKnown ? columnMoved(grid, column, before) : 'no-such-variable'
    }),
})
