import * as v from 'valibot'

import { newSeat } from '../begin.ts'
import { keyHash, rule } from '../rule.ts'
import { nextOrder, withSeat } from '../who.ts'

/** So many lead or look on besides those who play. */
const mostBeside = 12

/** A seat for somebody who helps to lead, or who only looks on; nobody but a facilitator can give it. */
export const addSeat = rule({
  carries: { role: v.picklist(['facilitator', 'spectator']), key: keyHash },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { role, key }) {
    const beside = Object.values(workshop.seats).filter(
      (seat) => seat.away === undefined && (seat.role === 'facilitator' || seat.role === 'spectator'),
    )
    if (beside.length >= mostBeside) return 'too-many'
    const order = nextOrder(workshop)
    return withSeat(workshop, `s${order}`, newSeat(role, order, [key]))
  },
})
