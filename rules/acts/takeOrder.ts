import * as v from 'valibot'

import { reordered } from '../orders.ts'
import { id, rule } from '../rule.ts'
import { without } from '../workshop.ts'
import { orderName } from './keepOrder.ts'

/** An order that was kept becomes the table again, where it was kept; the two are beside each other no more. */
export const takeOrder = rule({
  carries: { order: orderName, table: v.optional(id) },
  by: ['facilitator'],
  during: ['order'],
  traced: true,
  play(workshop, { order, table }, seat) {
    const kept = Object.entries(workshop.keptOrders ?? {})
    const isKept = kept.some(([at, orders]) => orders[order] && at === (table ?? at))
    if (!isKept) return 'no-orders'
    return reordered(without(workshop, 'ordersShown'), seat, table, (grid, at) => {
      return workshop.keptOrders?.[at]?.[order] ?? grid
    })
  },
})
