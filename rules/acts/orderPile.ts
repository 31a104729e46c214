import * as v from 'valibot'

import { orderedPile, pileOrders } from '../inOrder.ts'
import { whyNotPile } from '../reach.ts'
import { id, rule } from '../rule.ts'
import { hands } from '../who.ts'

/** Puts a whole pile in order: by characteristic, by value, by colour or by number. */
export const orderPile = rule({
  carries: { pile: id, by: v.picklist(pileOrders) },
  by: hands,
  during: ['link', 'order'],
  traced: true,
  play: (workshop, { pile, by }, seat, given) =>
    whyNotPile({ workshop, seat, given }, pile) ?? orderedPile(workshop, given.deck, pile, by),
})
