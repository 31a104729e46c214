import { cardsOf, mainNumber, personsOf, withCards } from './cards.ts'
import type { Chance } from './chance.ts'
import { linkedByNumber } from './poured.ts'
import {
  entriesOf,
  stepOf,
  type Card,
  type CardId,
  type PersonId,
  type SeatId,
  type Workshop,
} from './workshop.ts'

/** Numbers for every name that is left, all cards in the box, or all numbers together: by the step. */
export function finished(workshop: Workshop, chance: Chance): Workshop {
  const { name } = stepOf(workshop)
  const everybody = Object.keys(workshop.persons)
  if (name === 'pseudonymise') return numbered(workshop, everybody, chance)
  return name === 'collect' ? boxed(workshop, everybody) : linkedByNumber(workshop)
}

/** Numbers for the names that are left on the cards of one seat; in `collect` its cards go in the box. */
export function finishedFor(workshop: Workshop, seat: SeatId, chance: Chance): Workshop {
  const own = personsOf(workshop, seat)
  return stepOf(workshop).name === 'collect' ? boxed(workshop, own) : numbered(workshop, own, chance)
}

function numbered(workshop: Workshop, persons: readonly PersonId[], chance: Chance): Workshop {
  return persons.reduce((play, person) => withNumber(play, person, chance), workshop)
}

function withNumber(workshop: Workshop, person: PersonId, chance: Chance): Workshop {
  const left = cardsOf(workshop, person).filter(([, card]) => card.pseudonym === undefined)
  if (left.length === 0) return workshop
  const pseudonym = mainNumber(workshop, person) ?? freeNumber(workshop, chance)
  return withCards(workshop, Object.fromEntries(left.map(([id, card]) => [id, { ...card, pseudonym }])))
}

/** Three digits that nobody uses and that give nothing away. */
function freeNumber(workshop: Workshop, chance: Chance): string {
  const taken = new Set(Object.values(workshop.cards).map(({ pseudonym }) => pseudonym))
  const houses = new Set(Object.values(workshop.persons).map(({ houseNumber }) => String(houseNumber)))
  for (;;) {
    const number = String(chance.whole(121, 909))
    if (!taken.has(number) && !houses.has(number) && number !== '666') return number
  }
}

function boxed(workshop: Workshop, persons: readonly PersonId[]): Workshop {
  const theirs = new Set(persons)
  const own = entriesOf(workshop.cards).filter(
    ([, { place, person }]) => place === 'own' && theirs.has(person),
  )
  const inBox = own.map(([id, card]): [CardId, Card] => [id, { ...card, place: 'box' }])
  return withCards(workshop, Object.fromEntries(inBox))
}
