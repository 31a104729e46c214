import { layLoose } from '../putTogether.ts'
import { onTable } from '../onTable.ts'
import { cardIds, millimetres, rule } from '../rule.ts'
import { hands } from '../who.ts'

/** Lays cards loose on the cloth, out of their pile when they lie in one. */
export const lay = rule({
  carries: { cards: cardIds, x: millimetres, y: millimetres },
  by: hands,
  during: ['link', 'order'],
  play(workshop, { cards, x, y }) {
    return cards.every((card) => onTable(workshop, card))
      ? layLoose(workshop, cards, { x, y })
      : 'no-such-card'
  },
})
