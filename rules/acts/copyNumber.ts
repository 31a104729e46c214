import { cardsOf, mainNumber, withCards } from '../cards.ts'
import { id, rule } from '../rule.ts'
import { players } from '../who.ts'

/** How many numbers are written by hand before the rest may be copied. */
const byHand = 3

/** In the ten-minute demo only: the number on the other cards of this person, after three by hand. */
export const copyNumber = rule({
  carries: { person: id },
  by: players,
  during: ['pseudonymise'],
  unless: ({ settings }) => (settings.agenda === 'demo' ? undefined : 'not-now'),
  play(workshop, { person }, seat) {
    if (!workshop.persons[person]?.holders.includes(seat)) return 'not-yours'
    const cards = cardsOf(workshop, person)
    const written = cards.filter(([, card]) => card.pseudonym !== undefined).length
    const pseudonym = mainNumber(workshop, person)
    if (pseudonym === undefined || written < byHand) return 'not-now'
    const left = cards.filter(([, card]) => card.pseudonym === undefined)
    return withCards(
      workshop,
      Object.fromEntries(left.map(([cardId, card]) => [cardId, { ...card, pseudonym }])),
    )
  },
})
