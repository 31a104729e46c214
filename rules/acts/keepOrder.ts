import * as v from 'valibot'

import { lyingGrids } from '../grid.ts'
import { tablesMeant } from '../orders.ts'
import { id, rule } from '../rule.ts'
import type { KeptOrders, TableId } from '../workshop.ts'

/** Which of two orders is meant. */
export const orderName = v.picklist(['a', 'b'])

/** Keeps the order as it is now as one of two, of one table or of all, until the step ends. */
export const keepOrder = rule({
  carries: { as: orderName, table: v.optional(id) },
  by: ['facilitator', 'table'],
  during: ['order'],
  play(workshop, { as, table }, seat) {
    const tables = tablesMeant(workshop, seat, table)
    if (typeof tables === 'string') return tables
    const grids = lyingGrids(workshop)
    const kept: Record<TableId, KeptOrders> = { ...workshop.keptOrders }
    for (const one of tables) {
      const grid = grids[one]
      if (grid) kept[one] = { ...kept[one], [as]: grid }
    }
    return { ...workshop, keptOrders: kept }
  },
})
