import type { Card, CardId, Outcome, Person, PersonId, Play } from '../../../rules/workshop.ts'
import { valuesOf, variableIds } from './eightDeck.ts'

export { deck, holderOf, registerOf, variableIds } from './eightDeck.ts'

/** Everybody's cards loose on the table, the right number on each; beyond 8 persons the values repeat. */
export function dealt(persons = 8): Play {
  const everybody = Array.from({ length: persons }, (_, index): [PersonId, Person] => [
    `p${index}`,
    person(index),
  ])
  const cards = everybody.flatMap(([id], index) => variableIds.map((variable) => card(id, index, variable)))
  return {
    persons: Object.fromEntries(everybody),
    cards: Object.fromEntries(cards.map((each, index): [CardId, Card] => [`c${index}`, each])),
    piles: {},
    tables: { t1: { width: 2000, height: 1200 } },
    shuffles: 1,
    lastPile: 0,
  }
}

function person(index: number): Person {
  const outcome = outcomeOf(index)
  return { name: 'Noa', birth: '1987-04-21', houseNumber: 250 + index, outcome, holders: [`s${index}`] }
}

function card(person: PersonId, index: number, variable: string): Card {
  const values = valuesOf(variable, outcomeOf(index))
  return { person, variable, value: values[index % 4] ?? '', pseudonym: String(700 + index), place: 'table' }
}

/** The same play with other cards; `change` gets each card and its number from 0. */
export function changed(play: Play, change: (card: Card, index: number) => Card): Play {
  const cards = Object.entries(play.cards).map(([id, each], index): [CardId, Card] => [
    id,
    change(each, index),
  ])
  return { ...play, cards: Object.fromEntries(cards) }
}

/** Lays each card in the pile that is named; without a name it lies loose. */
export function arranged(play: Play, pileOf: (card: Card, index: number) => string | undefined): Play {
  return changed(play, ({ pile: _old, ...card }, index) => {
    const pile = pileOf(card, index)
    return pile === undefined ? card : { ...card, pile }
  })
}

/** Writes another number on the cards for which one is given, or leaves the name with `'name'`. */
export function written(play: Play, numberOf: (card: Card, index: number) => string | undefined): Play {
  return changed(play, (card, index) => {
    const number = numberOf(card, index)
    const { pseudonym: _old, ...named } = card
    return number === 'name' ? named : number === undefined ? card : { ...card, pseudonym: number }
  })
}

export function isYellow(person: PersonId): boolean {
  return outcomeOf(Number(person.slice(1))) === 'work'
}

function outcomeOf(index: number): Outcome {
  return index % 8 < 4 ? 'work' : 'noWork'
}
