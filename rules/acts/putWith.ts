import { putTogether } from '../putTogether.ts'
import { whyNotCards, whyNotOnto, whyNotTogether } from '../reach.ts'
import { cardIds, id, rule } from '../rule.ts'
import { hands } from '../who.ts'

/** Puts cards with another card, and so with its pile when it lies in one. One act, all or nothing. */
export const putWith = rule({
  carries: { cards: cardIds, card: id },
  by: hands,
  during: ['link', 'order'],
  traced: true,
  play(workshop, { cards, card }, seat, given) {
    const reach = { workshop, seat, given }
    const moved = cards.filter((one) => one !== card)
    const pile = workshop.cards[card]?.pile
    const isTogether = moved.every((one) => pile !== undefined && workshop.cards[one]?.pile === pile)
    return (
      whyNotOnto(reach, card) ??
      whyNotCards(reach, moved) ??
      whyNotTogether(reach, [...moved, card]) ??
      (isTogether ? 'same-pile' : putTogether(workshop, moved, card))
    )
  },
})
