import * as v from 'valibot'

import { sortedRows } from '../grid.ts'
import { id, rule } from '../rule.ts'
import { hands } from '../who.ts'

/** Puts the rows of the grid in the order of one column; yellow stays above green. */
export const sortRows = rule({
  carries: { by: v.optional(id) },
  by: hands,
  during: ['order'],
  play(workshop, { by }, _seat, { deck }) {
    if (by !== undefined && !workshop.grid?.columns.includes(by)) return 'no-such-variable'
    return sortedRows(workshop, deck, by)
  },
})
