import { cardsOf, withCards } from '../cards.ts'
import { dealtOf } from '../dealt.ts'
import { replacePerson } from '../dealing.ts'
import { id, rule } from '../rule.ts'
import { players } from '../who.ts'

/** Another fictional person for somebody who asks for one; no reason needed. */
export const swapPerson = rule({
  carries: { person: id },
  by: players,
  during: ['deal'],
  play(workshop, { person: personId }, seat, { deck, chance }) {
    const person = workshop.persons[personId]
    if (!person?.holders.includes(seat)) return 'not-yours'
    const index = Object.keys(workshop.persons).indexOf(personId)
    const { values, ...other } = replacePerson(deck, dealtOf(workshop), index, chance)
    const cards = cardsOf(workshop, personId).map(([cardId, card]) => [
      cardId,
      { ...card, value: values[card.variable] ?? card.value },
    ])
    const persons = { ...workshop.persons, [personId]: { ...other, holders: person.holders } }
    return withCards({ ...workshop, persons }, Object.fromEntries(cards))
  },
})
