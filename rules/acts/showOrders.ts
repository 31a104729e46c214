import * as v from 'valibot'

import { bothKept } from '../orders.ts'
import { rule } from '../rule.ts'
import { without } from '../workshop.ts'

/** Shows the two orders that were kept beside each other, or the table again. */
export const showOrders = rule({
  carries: { on: v.boolean() },
  by: ['facilitator'],
  during: ['order'],
  play(workshop, { on }) {
    if (!on) return without(workshop, 'ordersShown')
    const isKept = Object.keys(bothKept(workshop)).length > 0
    return isKept ? { ...workshop, ordersShown: true } : 'no-orders'
  },
})
