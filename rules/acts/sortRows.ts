import * as v from 'valibot'

import { sortedBy } from '../grid.ts'
import { reordered } from '../orders.ts'
import { id, rule } from '../rule.ts'
import { hands } from '../who.ts'

/** Puts rows in the order of one column, and the other way round when they are; at the own table, one, or all. */
export const sortRows = rule({
  carries: { by: id, table: v.optional(id) },
  by: hands,
  during: ['order'],
  traced: true,
  play: (workshop, { by, table }, seat, { deck }) =>
    reordered(workshop, seat, table, (grid, at) =>
      grid.columns.includes(by) ? sortedBy(workshop, deck, at, grid, by) : 'no-such-variable',
    ),
})
