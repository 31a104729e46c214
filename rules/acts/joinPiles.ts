import { cardsIn } from '../cards.ts'
import { putOnPile } from '../putTogether.ts'
import { id, rule } from '../rule.ts'
import { hands } from '../who.ts'

/** Puts a whole pile with another pile. */
export const joinPiles = rule({
  carries: { pile: id, with: id },
  by: hands,
  during: ['link', 'order'],
  play(workshop, { pile, with: other }) {
    if (!workshop.piles[pile] || !workshop.piles[other]) return 'no-such-pile'
    if (pile === other) return 'same-pile'
    return putOnPile(
      workshop,
      cardsIn(workshop, pile).map(([card]) => card),
      other,
    )
  },
})
