import type { Card, Person, PersonId, Play, VariableId, Workshop } from '../workshop.ts'
import { playingSeats } from '../who.ts'
import { grouped, mostFrequent } from './counting.ts'
import { leakOf } from './leaks.ts'

/** What can go wrong in pseudonymising and be seen from the cards, in order of precedence. */
export const mistakeKinds = [
  'nameLeft',
  'wrongPerson',
  'clash',
  'inconsistent',
  'leakBirth',
  'leakOrder',
  'sensitive',
] as const
export type MistakeKind = (typeof mistakeKinds)[number]

/** One slip. It tells the number as written and the variable of the card, never a seat or a name. */
export type Mistake = { kind: MistakeKind; number?: string; variable?: VariableId }

/** How many mistakes of each kind, 0 included. */
export type MistakeCounts = Record<MistakeKind, number>

const noMistakes: Readonly<MistakeCounts> = {
  nameLeft: 0,
  wrongPerson: 0,
  clash: 0,
  inconsistent: 0,
  leakBirth: 0,
  leakOrder: 0,
  sensitive: 0,
}

/** The number that stands for a person: the one on most of its cards. */
type Mains = ReadonlyMap<PersonId, string>

/**
 * The mistakes that are on the cards now, wherever they lie. One slip is one mistake: one per card for
 * `nameLeft` and `wrongPerson`, one per person too many for `clash`, one per strange number for
 * `inconsistent`, and at most one leak for a number that has no clash. Before pseudonymising is over every
 * card that is not done yet counts as a name left.
 */
export function mistakesIn(play: Play, seats: Workshop['seats']): Mistake[] {
  const cards = grouped(Object.values(play.cards), ({ person }) => person)
  const mains = mainNumbers(cards)
  const onCards = [...cards.values()].flatMap((own) => [...namesLeft(own), ...strangeNumbers(own, mains)])
  return [...onCards, ...faultsOfMains(play, mains, seats)].toSorted(byPrecedence)
}

/** Counts mistakes per kind; every kind is there. */
export function mistakeCounts(mistakes: readonly Mistake[]): MistakeCounts {
  const counts = { ...noMistakes }
  for (const { kind } of mistakes) counts[kind] += 1
  return counts
}

function byPrecedence(one: Mistake, other: Mistake): number {
  return mistakeKinds.indexOf(one.kind) - mistakeKinds.indexOf(other.kind)
}

/** Of equals the number that comes first in the order of entries; a person without a number has none. */
function mainNumbers(cards: ReadonlyMap<PersonId, readonly Card[]>): Mains {
  const mains = new Map<PersonId, string>()
  for (const [person, own] of cards) {
    const main = mostFrequent(own.flatMap(({ pseudonym }) => pseudonym ?? []))
    if (main) mains.set(person, main.label)
  }
  return mains
}

function namesLeft(own: readonly Card[]): Mistake[] {
  const left = own.filter(({ pseudonym }) => pseudonym === undefined)
  return left.map(({ variable }) => ({ kind: 'nameLeft', variable }))
}

/** Numbers that are not the person's main one: someone else's, per card, or nobody's, once per number. */
function strangeNumbers(own: readonly Card[], mains: Mains): Mistake[] {
  const taken = new Set(mains.values())
  const written = own.flatMap(({ person, pseudonym: number, variable }) =>
    number === undefined || number === mains.get(person) ? [] : [{ number, variable }],
  )
  return [...grouped(written, ({ number }) => number)].flatMap(([number, cards]): Mistake[] => {
    if (!taken.has(number)) return [{ kind: 'inconsistent', number }]
    return cards.map(({ variable }) => ({ kind: 'wrongPerson', number, variable }))
  })
}

function faultsOfMains(play: Play, mains: Mains, seats: Workshop['seats']): Mistake[] {
  const sharers = grouped(mains, ([, number]) => number)
  return [...sharers].flatMap(([number, [first, ...others]]): Mistake[] => {
    if (others.length > 0) return others.map(() => ({ kind: 'clash', number }))
    const person = first && play.persons[first[0]]
    const kind = person && leakOf(number, person, ordersOf(person, seats))
    return kind ? [{ kind, number }] : []
  })
}

/** The places in the order of joining, from 0, of the participants who hold a person. */
function ordersOf({ holders }: Person, seats: Workshop['seats']): number[] {
  const joined = playingSeats({ seats }).map(([id]) => id)
  return holders.map((seat) => joined.indexOf(seat)).filter((place) => place >= 0)
}
