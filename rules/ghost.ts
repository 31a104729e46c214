import type { Move } from './acts/index.ts'
import type { StepName } from './agenda.ts'
import type { Chance } from './chance.ts'
import { nameMove, linkMove, sortMove } from './ghostLink.ts'
import { qualityMove, searchMove } from './ghostRounds.ts'
import { discoverMove, predictMove, selectionMove } from './ghostSays.ts'
import { evaluateMove, recommendMove, tipMove, voteOnMove } from './ghostTalk.ts'
import type { Words } from './ghostWords.ts'
import { profileMove } from './profileGhost.ts'
import type { OwnCard, OwnView, TableView } from './view/views.ts'
import { isSimulated, playingSeats } from './who.ts'
import { entriesOf, stepOf, type CardId, type PersonId, type SeatId, type Workshop } from './workshop.ts'

/** A slip of the pen that a simulated participant makes on purpose, on one card or on all ten. */
export type Slip =
  | { kind: 'nameLeft' | 'inconsistent' | 'leakBirth' }
  | { kind: 'wrongPerson' | 'clash'; pseudonym: string }

/** How somebody plays: a slip that they make, and the words that they have in a rehearsal. */
export type Manner = { slip?: Slip; words?: Words }

/** What there is to do in a step, if there is anything left. */
type Doing = (table: TableView, own: OwnView, chance: Chance, manner: Manner) => Move | undefined

/** By step; a step that is not here asks nothing. */
const doings: Partial<Record<StepName, Doing>> = {
  welcome: evaluateMove,
  goldenTip: tipMove,
  pseudonymise: (_table, own, _chance, { slip }) => numberMove(own, slip),
  collect: (_table, own) => handInMove(own),
  link: (table, own, chance, { words }) => linkMove(table, own, chance) ?? nameMove(table, own, words),
  order: (table, own, chance, { words }) => sortMove(table, own, chance, words),
  discover: discoverMove,
  predict: predictMove,
  privacyDialogue: voteOnMove,
  wrapUp: recommendMove,
  evaluation: evaluateMove,
  selection: selectionMove,
  profile: profileMove,
  dataQuality: qualityMove,
  reidentification: searchMove,
}

/**
 * The one brain of simulated participants: from what a seat sees to its next act, or undefined when
 * there is nothing to do. It numbers, hands in, links by the numbers that it reads, and says what it sees; with
 * words it does besides what people do unasked: it names piles, and sorts.
 */
export function ghost(table: TableView, own: OwnView, chance: Chance, manner: Manner = {}): Move | undefined {
  if (table.frozen || table.lookingBack) return undefined
  const move = doings[table.step.name]?.(table, own, chance, manner)
  return move ?? (own.ready || own.role === 'table' ? undefined : { act: 'ready', carried: { on: true } })
}

/**
 * The seats that a simulated participant plays right now: in a rehearsal all that nobody sits on, else only those
 * where somebody would be missed.
 */
export function ghostSeats(workshop: Workshop): SeatId[] {
  const name = stepOf(workshop).name
  const missed = name === 'pseudonymise' || name === 'collect'
  if (workshop.frozen || workshop.lookingBack !== undefined || !(missed || workshop.settings.rehearsal))
    return []
  return playingSeats(workshop)
    .filter(([, seat]) => seat.player === 'ghost' || isSimulated(workshop, seat))
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
