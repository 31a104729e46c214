import { fanHeight, inside } from '../places.ts'
import { id, millimetres, rule } from '../rule.ts'
import { hands } from '../who.ts'

/** Moves a whole pile by its tab. */
export const movePile = rule({
  carries: { pile: id, x: millimetres, y: millimetres },
  by: hands,
  during: ['link', 'order'],
  play(workshop, { pile: pileId, x, y }) {
    const pile = workshop.piles[pileId]
    const cloth = pile && workshop.tables[pile.table]
    if (!pile || !cloth) return 'no-such-pile'
    const spot = inside(cloth, { x, y }, fanHeight)
    return { ...workshop, piles: { ...workshop.piles, [pileId]: { ...pile, ...spot } } }
  },
})
