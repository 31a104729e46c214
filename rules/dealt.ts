import { deal, type DealtPerson } from './dealing.ts'
import type { Deck } from './deck.ts'
import { handedOut } from './holders.ts'
import type { Refusal } from './refusals.ts'
import type { Given } from './rule.ts'
import { placed } from './seating.ts'
import { colouredBy } from './white.ts'
import { playingSeats, unready } from './who.ts'
import { entriesOf, playOf, type Card, type Person, type Workshop } from './workshop.ts'

/** The workshop with so many persons dealt to its seats, in place of what was dealt before. */
export function dealt(workshop: Workshop, persons: number, { deck, chance }: Given): Workshop | Refusal {
  const { origin } = workshop.settings
  const people = deal(deck, { persons, origin }, chance)
  if (typeof people === 'string') return people
  const shuffles = workshop.shuffles + 1
  const clean = {
    ...withoutPlay(workshop),
    persons: personsOf(people),
    cards: cardsOf(people, shuffles),
    shuffles,
    ...colouredBy(deck, workshop.settings),
  }
  const handed = handedOut({ ...clean, seats: withoutHolders(unready(clean.seats)) })
  return playingSeats(handed).reduce((seated, [id]) => placed(seated, id), handed)
}

function withoutPlay(workshop: Workshop): Workshop {
  // Claims are about the cards that lay there.
  const { grids: _grids, choice: _choice, slide: _slide, claims: _claims, ...rest } = workshop
  return { ...rest, ...playOf({ ...rest, persons: {}, cards: {}, piles: {}, tables: {} }) }
}

/** Who only held persons of before is gone with them. */
function withoutHolders(seats: Workshop['seats']): Workshop['seats'] {
  const stay = entriesOf(seats).filter(([, seat]) => seat.player === 'person' || seat.keys.length > 0)
  return Object.fromEntries(stay)
}

function personsOf(people: DealtPerson[]): Record<string, Person> {
  return Object.fromEntries(
    people.map(({ name, birth, houseNumber, outcome }, n) => [
      `p${n + 1}`,
      { name, birth, houseNumber, outcome, holders: [] },
    ]),
  )
}

function cardsOf(people: DealtPerson[], shuffles: number): Record<string, Card> {
  const cards = people.flatMap(({ values }, n) =>
    Object.entries(values).map(([variable, value]): Card => ({
      person: `p${n + 1}`,
      variable,
      value,
      place: 'own',
    })),
  )
  return Object.fromEntries(cards.map((card, n) => [`${shuffles}-${n + 1}`, card]))
}

/** The values of every person in play, as dealing and fidelity read them. */
export function dealtOf(workshop: Pick<Workshop, 'persons' | 'cards'>): DealtPerson[] {
  const values = new Map<string, Record<string, string>>()
  for (const { person, variable, value } of Object.values(workshop.cards))
    values.set(person, { ...values.get(person), [variable]: value })
  return Object.entries(workshop.persons).map(([id, { name, birth, houseNumber, outcome }]) => ({
    name,
    birth,
    houseNumber,
    outcome,
    values: values.get(id) ?? {},
  }))
}

/** The ten variables of the cards in play, in the deck's order. */
export function variablesOf(deck: Deck, origin: boolean): string[] {
  return origin ? deck.sets.withOrigin : deck.sets.default
}
