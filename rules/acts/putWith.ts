import { putTogether } from '../putTogether.ts'
import { cardIds, id, rule } from '../rule.ts'
import { onTable } from '../onTable.ts'
import { hands } from '../who.ts'

/** Puts cards with another card, and so with its pile when it lies in one. One act, all or nothing. */
export const putWith = rule({
  carries: { cards: cardIds, card: id },
  by: hands,
  during: ['link', 'order'],
  play(workshop, { cards, card }) {
    if (![...cards, card].every((one) => onTable(workshop, one))) return 'no-such-card'
    const pile = workshop.cards[card]?.pile
    const together = cards.every(
      (one) => one === card || (pile !== undefined && workshop.cards[one]?.pile === pile),
    )
    return together ? 'same-pile' : putTogether(workshop, cards, card)
  },
})
