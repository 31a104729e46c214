import { layLoose } from '../putTogether.ts'
import { whyNotCards } from '../reach.ts'
import { cardIds, millimetres, rule } from '../rule.ts'
import { hands } from '../who.ts'

/** Lays cards loose on the cloth, out of their pile when they lie in one. */
export const lay = rule({
  carries: { cards: cardIds, x: millimetres, y: millimetres },
  by: hands,
  during: ['link', 'order'],
  traced: true,
  play: (workshop, { cards, x, y }, seat, given) =>
    whyNotCards({ workshop, seat, given }, cards) ?? layLoose(workshop, cards, { x, y }),
})
