import * as v from 'valibot'

import { lyingGrids, sortedBy, turnsBy } from '../grid.ts'
import { reordered, tablesMeant } from '../orders.ts'
import { id, rule } from '../rule.ts'
import { hands } from '../who.ts'

/** Puts rows in the order of one column, and the other way round when they are; at the own table, one, or all. */
export const sortRows = rule({
  carries: { by: id, table: v.optional(id) },
  by: hands,
  during: ['order'],
  traced: true,
  play(workshop, { by, table }, seat, { deck }) {
    const tables = tablesMeant(workshop, seat, table)
    if (typeof tables === 'string') return tables
    const lying = lyingGrids(workshop)
    const turns = turnsBy(
      tables.map((at) => lying[at]),
      by,
    )
    return reordered(workshop, seat, table, (grid, at) =>
      grid.columns.includes(by) ? sortedBy(workshop, deck, at, grid, { by, turns }) : 'no-such-variable',
    )
  },
})
