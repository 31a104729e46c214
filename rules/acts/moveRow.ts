import * as v from 'valibot'

import { rowMoved } from '../grid.ts'
import { reordered } from '../orders.ts'
import { whyNotPile } from '../reach.ts'
import { id, rule } from '../rule.ts'
import { hands } from '../who.ts'

/** Moves a row right before another of its table, or to the end. */
export const moveRow = rule({
  carries: { row: id, before: v.optional(id) },
  by: hands,
  during: ['order'],
  traced: true,
  play(workshop, { row, before }, seat, given) {
    const refusal = whyNotPile({ workshop, seat, given }, row)
    const pile = workshop.piles[row]
    if (refusal || !pile) return refusal ?? 'no-such-pile'
    const next = before === undefined ? pile : workshop.piles[before]
    if (!next) return 'no-such-pile'
    if (next.table !== pile.table) return 'other-table'
    return reordered(workshop, seat, pile.table, (grid, at) => rowMoved(workshop, at, grid, row, before))
  },
})
