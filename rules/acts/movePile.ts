import { fanHeight, inside } from '../places.ts'
import { whyNotPile } from '../reach.ts'
import { id, millimetres, rule } from '../rule.ts'
import { hands } from '../who.ts'

/** Moves a whole pile by its tab. */
export const movePile = rule({
  carries: { pile: id, x: millimetres, y: millimetres },
  by: hands,
  during: ['link', 'order'],
  traced: true,
  play(workshop, { pile: pileId, x, y }, seat, given) {
    const pile = workshop.piles[pileId]
    const cloth = pile && workshop.tables[pile.table]
    const refusal = whyNotPile({ workshop, seat, given }, pileId)
    if (refusal || !cloth) return refusal ?? 'no-such-pile'
    const spot = inside(cloth, { x, y }, fanHeight)
    return { ...workshop, piles: { ...workshop.piles, [pileId]: { ...pile, ...spot } } }
  },
})
