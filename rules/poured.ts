import type { Chance } from './chance.ts'
import { cardsIn } from './cards.ts'
import { mostFrequent } from './measure/counting.ts'
import { clothFor, pour } from './places.ts'
import type { Spot } from './spots.ts'
import { lyingGrids, mergedGrid } from './grid.ts'
import { layLoose, putTogether } from './putTogether.ts'
import { tableIds } from './seating.ts'
import { tidied } from './tidied.ts'
import {
  entriesOf,
  outcomes,
  without,
  type Card,
  type CardId,
  type PersonId,
  type Play,
  type TableId,
  type Workshop,
} from './workshop.ts'

/** The first table; the only one, unless the group is large, and from `discover` on. */
const firstTable = 't1'

/**
 * All cards into the box, shuffled, and poured out over the tables. Every card gets a fresh id that
 * follows from its place after the shuffle, so that no id before says anything about one after.
 */
export function poured(workshop: Workshop, chance: Chance): Workshop {
  const shuffled = chance.shuffled(Object.values(workshop.cards))
  const shuffles = workshop.shuffles + 1
  const numbered = shuffled.map((card, n): [CardId, Card] => [`${shuffles}-${n + 1}`, card])
  const tableOf = tablesOfPersons(workshop, chance)
  const empty: Workshop = { ...workshop, cards: {}, piles: {}, tables: {}, shuffles }
  const lying = tableIds(workshop.tableCount ?? 1).reduce((play, table) => {
    const cards = numbered.filter(([, { person }]) => (tableOf.get(person) ?? firstTable) === table)
    return pouredOn(play, table, cards, chance)
  }, empty)
  return workshop.settings.agenda === 'demo' ? headStart(lying) : lying
}

/** Of several tables each gets a random part of the persons, half of them yellow (domain.md, C1). */
function tablesOfPersons({ persons, tableCount = 1 }: Workshop, chance: Chance): Map<PersonId, TableId> {
  const of = new Map<PersonId, TableId>()
  if (tableCount < 2) return of
  for (const outcome of outcomes) {
    const alike = entriesOf(persons).filter(([, person]) => person.outcome === outcome)
    for (const [n, [id]] of chance.shuffled(alike).entries()) of.set(id, `t${(n % tableCount) + 1}`)
  }
  return of
}

function pouredOn(play: Workshop, table: TableId, numbered: [CardId, Card][], chance: Chance): Workshop {
  const cloth = clothFor(numbered.length)
  const spots = pour(numbered.length, cloth, chance)
  const cards = numbered.map(([id, { person, variable, value, pseudonym }], n): [CardId, Card] => [
    id,
    {
      person,
      variable,
      value,
      place: 'table',
      table,
      ...(spots[n] ?? { x: 0, y: 0 }),
      ...(pseudonym === undefined ? {} : { pseudonym }),
    },
  ])
  return {
    ...play,
    cards: { ...play.cards, ...Object.fromEntries(cards) },
    tables: { ...play.tables, [table]: cloth },
  }
}

/** What lay on several tables lies on one, tidy, with the rows of all under each other. */
export function merged(workshop: Workshop): Workshop {
  if (Object.keys(workshop.tables).length < 2) return workshop
  const onFirst = <T extends object>(map: Record<string, T>) =>
    Object.fromEntries(entriesOf(map).map(([id, value]) => [id, { ...value, table: firstTable }]))
  const cards = onFirst(workshop.cards)
  const tables = { [firstTable]: clothFor(Object.keys(cards).length) }
  const together = { ...without(workshop, 'shownTable'), cards, piles: onFirst(workshop.piles), tables }
  const grid = mergedGrid(workshop, Object.values(lyingGrids(workshop)))
  return { ...tidied(together, firstTable), ...(grid ? { grids: { [firstTable]: grid } } : {}) }
}

/** In the demo six cards of every number lie together already: 24 of 40. */
function headStart(workshop: Workshop): Workshop {
  return byNumber(workshop).reduce((play, cards) => putAll(play, cards.slice(0, 6)), workshop)
}

/**
 * Puts all cards with the same number together, as the console does when time runs out: with the pile that is mostly
 * theirs, else in a pile of their own.
 */
export function linkedByNumber(workshop: Workshop): Workshop {
  const homes = new Set(byNumber(workshop).flatMap((cards) => homeOf(workshop, cards) ?? []))
  return byNumber(workshop).reduce((play, cards) => {
    const home = cards.find((id) => homes.has(id))
    if (home !== undefined) return putAll(play, [home, ...cards.filter((id) => id !== home)])
    const [first] = cards
    const { x = 0, y = 0 } = spotOf(workshop, first)
    return cards.length > 1 && first !== undefined ? putAll(layLoose(play, [first], { x, y }), cards) : play
  }, workshop)
}

/** A card of these in the pile where most of them lie, if no other number has more cards there. */
function homeOf(play: Play, cards: readonly CardId[]): CardId | undefined {
  const inPile = cards.filter((id) => play.cards[id]?.pile !== undefined)
  const many = (id: CardId) => inPile.filter((one) => play.cards[one]?.pile === play.cards[id]?.pile).length
  const [best] = inPile.sort((one, other) => many(other) - many(one))
  const pile = best === undefined ? undefined : play.cards[best]?.pile
  if (best === undefined || pile === undefined) return undefined
  const numbers = cardsIn(play, pile).map(([id, { pseudonym }]) => pseudonym ?? id)
  return mostFrequent(numbers)?.label === play.cards[best]?.pseudonym ? best : undefined
}

/** Where a card lies, or the pile that it lies in. */
function spotOf({ cards, piles }: Play, id: CardId | undefined): Partial<Spot> {
  const card = id === undefined ? undefined : cards[id]
  return (card?.pile === undefined ? card : piles[card.pile]) ?? {}
}

function putAll(workshop: Workshop, [first, ...rest]: CardId[]): Workshop {
  return first === undefined || rest.length === 0 ? workshop : putTogether(workshop, rest, first)
}

/** The cards on the table by written number; those in a pile first, so that the rest comes to them. */
function byNumber(play: Play): CardId[][] {
  const groups = new Map<string, CardId[]>()
  const inPileFirst = entriesOf(play.cards).sort(
    ([, one], [, other]) => Number(other.pile !== undefined) - Number(one.pile !== undefined),
  )
  for (const [id, { pseudonym, place, table }] of inPileFirst) {
    if (pseudonym === undefined || place !== 'table') continue
    // One number on two tables stands for two people.
    const key = `${table} ${pseudonym}`
    groups.set(key, [...(groups.get(key) ?? []), id])
  }
  return [...groups.values()]
}
