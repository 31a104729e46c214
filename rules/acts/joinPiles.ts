import { cardsIn } from '../cards.ts'
import { putOnPile } from '../putTogether.ts'
import { whyNotPile } from '../reach.ts'
import { id, rule } from '../rule.ts'
import { hands } from '../who.ts'

/** Puts a whole pile with another pile. */
export const joinPiles = rule({
  carries: { pile: id, with: id },
  by: hands,
  during: ['link', 'order'],
  traced: true,
  play(workshop, { pile, with: other }, seat, given) {
    const into = workshop.piles[other]
    if (!into) return 'no-such-pile'
    if (pile === other) return 'same-pile'
    const refusal = whyNotPile({ workshop, seat, given }, pile)
    if (refusal) return refusal
    if (into.table !== workshop.piles[pile]?.table) return 'other-table'
    const moved = cardsIn(workshop, pile).map(([card]) => card)
    return putOnPile(workshop, moved, other)
  },
})
