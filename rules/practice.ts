import { cardsOf, mainNumber, withCards } from './cards.ts'
import type { Chance } from './chance.ts'
import { leakOf } from './measure/leaks.ts'
import { mistakeCounts, mistakeKinds, mistakesIn, type MistakeKind } from './measure/mistakes.ts'
import { playingSeats } from './who.ts'
import { without, type Card, type CardId, type PersonId, type Workshop } from './workshop.ts'

/** What a slip is made of: whose cards, whose number it may borrow, and which numbers are in use. */
type Slipping = {
  workshop: Workshop
  person: PersonId
  lender: string
  used: ReadonlySet<string>
  chance: Chance
}
/** The cards of a person with the slip on them; undefined where it cannot be made. */
type Slip = (slipping: Slipping) => Record<CardId, Card> | undefined

const slips: Readonly<Record<MistakeKind, Slip>> = {
  nameLeft: (one) => changed(one, 1, (card) => without(card, 'pseudonym')),
  wrongPerson: (one) => changed(one, 1, (card) => ({ ...card, pseudonym: one.lender })),
  clash: (one) => changed(one, Infinity, (card) => ({ ...card, pseudonym: one.lender })),
  inconsistent: (one) => renumbered(one, 3, strangeNumber(one)),
  leakBirth: (one) => renumbered(one, Infinity, one.workshop.persons[one.person]?.birth.slice(0, 4)),
  leakOrder: (one) => renumbered(one, Infinity, placeNumber(one)),
  sensitive: (one) => renumbered(one, Infinity, '112'),
}

/** In order of precedence: with few persons the kinds from which one learns most come first. */
export function practised(workshop: Workshop, chance: Chance): { workshop: Workshop; count: number } {
  const made = mistakeCounts(mistakesIn(workshop, workshop.seats))
  const missing = mistakeKinds.filter((kind) => made[kind] === 0)
  // The numbers of the last persons stay as they are; one of them is borrowed.
  const persons = chance.shuffled(cleanPersons(workshop))
  return missing.reduce(
    ({ workshop: now, count }, kind) => {
      const next = withSlip(now, kind, persons[count], persons, chance)
      return next ? { workshop: next, count: count + 1 } : { workshop: now, count }
    },
    { workshop, count: 0 },
  )
}

function withSlip(
  workshop: Workshop,
  kind: MistakeKind,
  person: PersonId | undefined,
  persons: readonly PersonId[],
  chance: Chance,
): Workshop | undefined {
  if (person === undefined) return undefined
  const lender = lendersOf(workshop, persons, person)
  if (lender === undefined) return undefined
  const used = new Set(Object.values(workshop.cards).flatMap(({ pseudonym }) => pseudonym ?? []))
  const cards = slips[kind]({ workshop, person, lender, used, chance })
  const next = cards && withCards(workshop, cards)
  return next && addsOne(workshop, next, kind) ? next : undefined
}

/** Only what adds this mistake and no other, so that the count that is told is true. */
function addsOne(before: Workshop, after: Workshop, kind: MistakeKind): boolean {
  const [was, is] = [before, after].map((one) => mistakeCounts(mistakesIn(one, one.seats)))
  return mistakeKinds.every((other) => (is?.[other] ?? 0) - (was?.[other] ?? 0) === (other === kind ? 1 : 0))
}

/** Persons of whom all cards carry one number that is nobody else's and gives nothing away. */
function cleanPersons(workshop: Workshop): PersonId[] {
  const numbers = new Map<string, Set<PersonId>>()
  for (const { person, pseudonym = '' } of Object.values(workshop.cards))
    numbers.set(pseudonym, (numbers.get(pseudonym) ?? new Set()).add(person))
  return Object.keys(workshop.persons).filter((person) => {
    const own = cardsOf(workshop, person).map(([, { pseudonym = '' }]) => pseudonym)
    const [number = ''] = own
    if (number === '' || own.some((other) => other !== number)) return false
    return numbers.get(number)?.size === 1 && leak(workshop, person, number) === undefined
  })
}

function leak(workshop: Workshop, id: PersonId, number: string) {
  const person = workshop.persons[id]
  return person && leakOf(number, person, placesOf(workshop, id))
}

/** The places in the order of joining, from 0, of who holds a person. */
function placesOf(workshop: Workshop, person: PersonId): number[] {
  const seats = playingSeats(workshop).map(([id]) => id)
  return (workshop.persons[person]?.holders ?? []).map((seat) => seats.indexOf(seat)).filter((n) => n >= 0)
}

/** A number of another person that was clean at first and has it still. */
function lendersOf(workshop: Workshop, persons: readonly PersonId[], not: PersonId): string | undefined {
  const own = mainNumber(workshop, not)
  return persons
    .filter((person) => person !== not)
    .toReversed()
    .flatMap((person) => mainNumber(workshop, person) ?? [])
    .find((number) => number !== own)
}

/** So many cards of a person, drawn at random, changed. */
function changed(
  { workshop, person, chance }: Slipping,
  count: number,
  change: (card: Card) => Card,
): Record<CardId, Card> {
  const drawn = chance.shuffled(cardsOf(workshop, person)).slice(0, count)
  return Object.fromEntries(drawn.map(([id, card]) => [id, change(card)]))
}

function renumbered(one: Slipping, count: number, number: string | undefined) {
  if (number === undefined || one.used.has(number)) return undefined
  return changed(one, count, (card) => ({ ...card, pseudonym: number }))
}

/** The person's number with its last digits turned round, as a pen slips; or with one more digit. */
function strangeNumber({ workshop, person, used }: Slipping): string | undefined {
  const number = mainNumber(workshop, person) ?? ''
  const turned = number.slice(0, -2) + number.slice(-1) + number.slice(-2, -1)
  return [turned, `0${number}`, `${number}0`].find((other) => other.length <= 6 && !used.has(other))
}

/** The place in the row of who holds the person. */
function placeNumber({ workshop, person }: Slipping): string | undefined {
  const [place] = placesOf(workshop, person)
  return place === undefined ? undefined : String(place + 1)
}
