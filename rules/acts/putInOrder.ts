import { putUnder } from '../inOrder.ts'
import { whyNotCards, whyNotOnto, whyNotTogether } from '../reach.ts'
import { cardIds, id, rule } from '../rule.ts'
import { hands } from '../who.ts'

/** Puts cards in a pile at a place of their own: right under another card of it, in this order. */
export const putInOrder = rule({
  carries: { cards: cardIds, under: id },
  by: hands,
  during: ['link', 'order'],
  traced: true,
  play(workshop, { cards, under }, seat, given) {
    const reach = { workshop, seat, given }
    if (workshop.cards[under]?.pile === undefined) return 'no-such-pile'
    if (cards.includes(under)) return 'same-pile'
    return (
      whyNotOnto(reach, under) ??
      whyNotCards(reach, cards) ??
      whyNotTogether(reach, [...cards, under]) ??
      putUnder(workshop, cards, under)
    )
  },
})
