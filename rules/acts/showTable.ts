import * as v from 'valibot'

import { id, rule } from '../rule.ts'
import { without } from '../workshop.ts'

/** Which table the projector shows large; without one it shows all of them. */
export const showTable = rule({
  carries: { table: v.optional(id) },
  by: ['facilitator', 'table'],
  during: ['link', 'order'],
  play(workshop, { table }) {
    if (table === undefined) return without(workshop, 'shownTable')
    return workshop.tables[table] ? { ...workshop, shownTable: table } : 'no-such-table'
  },
})
