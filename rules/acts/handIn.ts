import { holds, withCards } from '../cards.ts'
import { cardIds, rule } from '../rule.ts'
import { players } from '../who.ts'
import type { Card } from '../workshop.ts'

/** Puts own cards in the box. */
export const handIn = rule({
  carries: { cards: cardIds },
  by: players,
  during: ['collect'],
  play(workshop, { cards }, seat) {
    if (!cards.every((card) => holds(workshop, seat, card))) return 'not-yours'
    const inBox = cards.flatMap((card): [string, Card][] => {
      const own = workshop.cards[card]
      return own ? [[card, { ...own, place: 'box' }]] : []
    })
    return withCards(workshop, Object.fromEntries(inBox))
  },
})
