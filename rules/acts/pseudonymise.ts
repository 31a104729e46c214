import { holds, withCards } from '../cards.ts'
import { digits, id, rule } from '../rule.ts'
import { players } from '../who.ts'

/** Writes a number over the name on one card. A slip of the pen passes: it shows when linking. */
export const pseudonymise = rule({
  carries: { card: id, pseudonym: digits },
  by: players,
  during: ['pseudonymise'],
  play(workshop, { card: cardId, pseudonym }, seat) {
    const card = workshop.cards[cardId]
    if (!card) return 'no-such-card'
    return holds(workshop, seat, cardId)
      ? withCards(workshop, { [cardId]: { ...card, pseudonym } })
      : 'not-yours'
  },
})
