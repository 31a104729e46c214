import type { Move } from './acts/index.ts'
import type { Chance } from './chance.ts'
import { linkMove } from './ghostLink.ts'
import { discoverMove, predictMove, selectionMove } from './ghostSays.ts'
import type { OwnCard, OwnView, TableView } from './view/views.ts'
import { entriesOf, stepOf, type CardId, type PersonId, type SeatId, type Workshop } from './workshop.ts'

/** A slip of the pen that a simulated participant makes on purpose, on one card or on all ten. */
export type Slip =
  | { kind: 'nameLeft' | 'inconsistent' | 'leakBirth' }
  | { kind: 'wrongPerson' | 'clash'; pseudonym: string }

/**
 * The one brain of simulated participants: from what a seat sees to its next act, or undefined when
 * there is nothing to do. It numbers, hands in, links by the numbers that it reads, and says what it sees.
 */
export function ghost(table: TableView, own: OwnView, chance: Chance, slip?: Slip): Move | undefined {
  if (table.frozen || table.lookingBack) return undefined
  const move = stepMove(table, own, chance, slip)
  return move ?? (own.ready || own.role === 'table' ? undefined : { act: 'ready', carried: { on: true } })
}

function stepMove(table: TableView, own: OwnView, chance: Chance, slip?: Slip): Move | undefined {
  const { name } = table.step
  if (name === 'pseudonymise') return numberMove(own, slip)
  if (name === 'collect') return handInMove(own)
  if (name === 'link') return linkMove(table, own, chance)
  if (name === 'discover') return discoverMove(table, own, chance)
  if (name === 'predict') return predictMove(table, own, chance)
  return name === 'selection' ? selectionMove(table, own, chance) : undefined
}

/** The seats that a simulated participant plays right now: all ghosts in a rehearsal, else only where they would be missed. */
export function ghostSeats(workshop: Workshop): SeatId[] {
  const name = stepOf(workshop).name
  const missed = name === 'pseudonymise' || name === 'collect'
  if (workshop.frozen || workshop.lookingBack !== undefined || !(missed || workshop.settings.rehearsal))
    return []
  return entriesOf(workshop.seats)
    .filter(([, { player }]) => player === 'ghost')
    .map(([id]) => id)
}

/** Three digits, different for every person, no house number and no year. */
export function ghostNumber(person: PersonId): string {
  return String(301 + ((Number(person.slice(1)) * 23) % 600))
}

function numberMove(own: OwnView, slip: Slip | undefined): Move | undefined {
  const nameless = entriesOf(own.cards).filter(([, { pseudonym }]) => pseudonym === undefined)
  const [next] = nameless
  if (!next) return undefined
  const [card, { person }] = next
  const isLast = nameless.filter(([, other]) => other.person === person).length === 1
  if (isLast && slip?.kind === 'nameLeft') return undefined
  return { act: 'pseudonymise', carried: { card, pseudonym: numberFor(own, person, isLast, slip) } }
}

function numberFor(own: OwnView, person: PersonId, isLast: boolean, slip: Slip | undefined): string {
  if (slip?.kind === 'clash') return slip.pseudonym
  const main =
    slip?.kind === 'leakBirth' ? birthYear(own, person) : (seenNumber(own, person) ?? ghostNumber(person))
  if (isLast && slip?.kind === 'wrongPerson') return slip.pseudonym
  return isLast && slip?.kind === 'inconsistent' ? `0${main}` : main
}

function birthYear(own: OwnView, person: PersonId): string {
  return own.persons[person]?.birth.slice(0, 4) ?? ghostNumber(person)
}

/** The number that a partner wrote already on cards of the same person. */
function seenNumber(own: OwnView, person: PersonId): string | undefined {
  return Object.values(own.cards).find((card) => card.person === person && card.pseudonym !== undefined)
    ?.pseudonym
}

function handInMove(own: OwnView): Move | undefined {
  const inHand = (entry: [CardId, OwnCard]) => entry[1].handedIn !== true
  const cards = entriesOf(own.cards)
    .filter(inHand)
    .map(([id]) => id)
  return cards.length === 0 ? undefined : { act: 'handIn', carried: { cards } }
}
