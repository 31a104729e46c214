import { cardsIn, mainNumber } from '../cards.ts'
import type { Deck, Variable } from '../deck.ts'
import { lyingGrids, rowColour } from '../grid.ts'
import { entriesOf, type Card, type Outcome, type PileId, type Play, type VariableId } from '../workshop.ts'
import { mostFrequent } from './counting.ts'
import { variableOf } from './groups.ts'

/** Somebody on the table, with the points of the profile that they have. */
export type ProfilePerson = {
  /** The number on most of the cards; absent where none has one. */
  number?: string
  outcome: Outcome
  values: Record<VariableId, string>
  /** Per point of the rule whether they have it, in the order of the deck's profile. */
  points: boolean[]
  /** Whether the rule says that they will find work. */
  called: boolean
  /** Whether they have every point of the typical person. */
  isTypical: boolean
}

/**
 * Everybody that the round is about. `rows`: as the group laid them, with the mistakes that were made. `dealt`: as
 * they were made up, where the piles do not hold people. `unclear` are the rows that cannot be read: a card lacks,
 * lies double, or has no colour.
 */
export type ProfilePeople = { people: ProfilePerson[]; as: 'rows' | 'dealt'; unclear: number }

/** The points of the rule: the deck's profile. */
export function pointsOf(deck: Deck): Variable[] {
  return (deck.profile?.variables ?? []).flatMap((id) => variableOf(deck, id) ?? [])
}

/** The points of the typical person: those of the rule, and the department. */
export function typicalOf(deck: Deck): Variable[] {
  const points = pointsOf(deck)
  const department = variableOf(deck, deck.selection.variable)
  return department && points.length > 0 ? [...points, department] : points
}

type Known = Pick<Play, 'persons' | 'piles' | 'grids'> & { deck: Deck; people: ProfilePeople }

/** Asked after every act, while nothing moves on the table: worked out once for cards that are the same. */
const known = new WeakMap<Play['cards'], Known>()

/**
 * The people as the table sees them: as long as half of them or more can be read from the piles, and there are some
 * of both colours. Else the people as they were dealt.
 */
export function profilePeople(play: Play, deck: Deck): ProfilePeople {
  const { cards, persons, piles, grids } = play
  const before = known.get(cards)
  const isSame = before?.persons === persons && before.piles === piles && before.grids === grids
  if (isSame && before.deck === deck) return before.people
  const people = readOrDealt(play, deck)
  known.set(cards, { persons, piles, ...(grids ? { grids } : {}), deck, people })
  return people
}

function readOrDealt(play: Play, deck: Deck): ProfilePeople {
  const rows = pilesInOrder(play).map((pile) => rowOf(play, deck, pile))
  const people = rows.filter((row) => row !== undefined)
  const isRead = people.length * 2 >= Object.keys(play.persons).length && hasBoth(people)
  if (isRead) return { people: yellowFirst(people), as: 'rows', unclear: rows.length - people.length }
  return { people: yellowFirst(dealtPeople(play, deck)), as: 'dealt', unclear: 0 }
}

/** Whether the rule is wrong about somebody. */
export function hasFailed({ called, outcome }: ProfilePerson): boolean {
  return called !== (outcome === 'work')
}

function pilesInOrder(play: Play): PileId[] {
  const inGrids = Object.values(lyingGrids(play)).flatMap(({ rows }) => rows)
  return [...new Set([...inGrids, ...Object.keys(play.piles)])]
}

function rowOf(play: Play, deck: Deck, pile: PileId): ProfilePerson | undefined {
  const cards = cardsIn(play, pile).map(([, card]) => card)
  const outcome = rowColour(play, pile)
  const number = mostFrequent(cards.flatMap(({ pseudonym }) => pseudonym ?? []))?.label
  return outcome && personOf(deck, cards, outcome, number)
}

function dealtPeople(play: Play, deck: Deck): ProfilePerson[] {
  return entriesOf(play.persons).flatMap(([id, { outcome }]) => {
    const cards = Object.values(play.cards).filter(({ person }) => person === id)
    return personOf(deck, cards, outcome, mainNumber(play, id)) ?? []
  })
}

/** Absent where a card of the profile lacks, or lies double: then nobody knows. */
function personOf(
  deck: Deck,
  cards: readonly Card[],
  outcome: Outcome,
  number: string | undefined,
): ProfilePerson | undefined {
  const typical = typicalOf(deck)
  const known = typical.flatMap(({ id }) => {
    const [one, ...more] = cards.filter(({ variable }) => variable === id)
    return one && more.length === 0 ? [[id, one.value] as const] : []
  })
  if (typical.length === 0 || known.length < typical.length) return undefined
  const values = Object.fromEntries(known)
  const has = ({ id, key }: Variable) => key.includes(values[id] ?? '')
  const points = pointsOf(deck).map(has)
  return {
    ...(number === undefined ? {} : { number }),
    outcome,
    values,
    points,
    called: points.filter(Boolean).length >= (deck.profile?.strongFrom ?? Infinity),
    isTypical: typical.every(has),
  }
}

function hasBoth(people: readonly ProfilePerson[]): boolean {
  return new Set(people.map(({ outcome }) => outcome)).size === 2
}

function yellowFirst(people: readonly ProfilePerson[]): ProfilePerson[] {
  const isGreen = ({ outcome }: ProfilePerson) => Number(outcome === 'noWork')
  return people.toSorted((one, other) => isGreen(one) - isGreen(other))
}
