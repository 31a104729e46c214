import * as v from 'valibot'

import { sortedRows } from '../grid.ts'
import { seatTable } from '../reach.ts'
import { id, rule } from '../rule.ts'
import { hands } from '../who.ts'

/** Puts rows in the order of one column, at the own table or else at all; yellow stays above green. */
export const sortRows = rule({
  carries: { by: v.optional(id) },
  by: hands,
  during: ['order'],
  play(workshop, { by }, seat, { deck }) {
    if (by !== undefined && !workshop.grid?.columns.includes(by)) return 'no-such-variable'
    const own = seatTable(workshop, seat)
    const tables = own === undefined ? Object.keys(workshop.tables) : [own]
    return tables.reduce((sorted, table) => sortedRows(sorted, deck, table, by), workshop)
  },
})
