import type { Deck } from '../deck.ts'
import { lyingGrids } from '../grid.ts'
import { choiceOf } from '../measure/choice.ts'
import { isWhole, spreadOf } from '../measure/spread.ts'
import { peopledSeats } from '../who.ts'
import { linkedCards } from '../measure/link.ts'
import { laidCards } from '../measure/laid.ts'
import {
  entriesOf,
  stepOf,
  without,
  type Card,
  type Person,
  type Play,
  type Seat,
  type Workshop,
} from '../workshop.ts'
import { bothKept } from '../orders.ts'
import { isRevealed } from '../slides.ts'
import { otherWayOf, seenClaims } from './claims.ts'
import { seenSlide } from './slide.ts'
import type { SeenCard, SeenPile, SeenSeat, SeenStep, TableCard, TableView } from './views.ts'

/** What everybody in the room may see: no person, and a name only on a card that still carries it. */
export function tableView(workshop: Workshop, deck: Deck): TableView {
  const play = shownPlay(workshop)
  const { settings, frozen, lookingBack, code, door } = workshop
  const { deck: deckId, language, address, origin, rehearsal, agenda } = settings
  return {
    settings: { deck: deckId, language, address, origin, rehearsal, agenda },
    step: seenStep(workshop),
    frozen,
    lookingBack: lookingBack !== undefined,
    ...(door === 'open' ? { code } : {}),
    seats: mapped(workshop.seats, seenSeat),
    persons: Object.keys(play.persons).length,
    ...countsOf(play),
    tables: play.tables,
    cards: cardsOnTable(play),
    piles: play.piles satisfies Record<string, SeenPile>,
    ...(play.grids && hasGrid(workshop) ? { grids: lyingGrids(play) } : {}),
    ...ordersOf(workshop),
    ...litAndHeard(workshop),
    ...stepExtras(workshop, play, deck),
  }
}

function litAndHeard({ spotlight, shownTable, sound, seats }: Workshop) {
  const mark = spotlight && seats[spotlight.by]?.mark
  return {
    ...(spotlight ? { spotlight: { ...without(spotlight, 'by'), ...(mark ? { mark } : {}) } } : {}),
    ...(shownTable === undefined ? {} : { shownTable }),
    ...(sound ? { sound } : {}),
  }
}

/** The play of now, or as it was when the step ended that the facilitator looks back at. */
export function shownPlay(workshop: Workshop): Play {
  const { lookingBack } = workshop
  if (lookingBack === undefined) return workshop
  const ended = workshop.ends?.[lookingBack]
  if (ended) return ended
  const later = Object.keys(workshop.checkpoints)
    .map(Number)
    .filter((step) => step > lookingBack)
  return workshop.checkpoints[Math.min(...later)] ?? workshop
}

/** The name of the step on the screens: the one that is on, or the one looked back at. */
export function shownStep(workshop: Workshop) {
  return stepOf({ ...workshop, step: workshop.lookingBack ?? workshop.step })
}

function seenStep(workshop: Workshop): SeenStep {
  const { name, minutes } = shownStep(workshop)
  const index = workshop.lookingBack ?? workshop.step
  return { index, of: workshop.agenda.length, name, minutes, startedAt: workshop.stepStartedAt }
}

function seenSeat({ mark, role, people, player, table }: Seat): SeenSeat {
  return {
    role,
    people,
    ...(mark ? { mark } : {}),
    ...(player === 'ghost' ? { ghost: true } : {}),
    ...(table === undefined ? {} : { table }),
  }
}

function countsOf({ cards }: Play) {
  const all = Object.values(cards)
  return {
    cardCount: all.length,
    namesLeft: all.filter(({ pseudonym }) => pseudonym === undefined).length,
    inBox: all.filter(({ place }) => place === 'box').length,
  }
}

/** The face of a card, as anybody who may look at it sees it. */
export function seenCard({ variable, value, pseudonym }: Card, person: Person | undefined): SeenCard {
  const { outcome = 'noWork', name = '' } = person ?? {}
  return { variable, value, outcome, ...(pseudonym === undefined ? { name } : { pseudonym }) }
}

/** Faces are kept by card, so that a card that did not change is the same object in the next view. */
const faces = new WeakMap<Card, TableCard>()

function cardsOnTable({ cards, persons }: Play): Record<string, TableCard> {
  const lying = entriesOf(cards).filter(([, { place }]) => place === 'table')
  return Object.fromEntries(lying.map(([id, card]) => [id, faceOf(card, persons[card.person])]))
}

function faceOf(card: Card, person: Person | undefined): TableCard {
  const known = faces.get(card)
  if (known) return known
  const { table = '', pile, rank, x, y } = card
  const where = pile === undefined ? { x: x ?? 0, y: y ?? 0 } : { pile, rank: rank ?? 0 }
  const face = { ...seenCard(card, person), table, ...where }
  faces.set(card, face)
  return face
}

/** The grid is on the table from `order` on; in `link` the piles lie where they were put. */
function hasGrid(workshop: Workshop): boolean {
  return ['order', 'discover', 'predict'].includes(shownStep(workshop).name)
}

/** Two orders beside each other, as long as the facilitator shows them. */
function ordersOf(workshop: Workshop): Pick<TableView, 'orders'> {
  const isOn = workshop.ordersShown && workshop.lookingBack === undefined
  return isOn ? { orders: bothKept(workshop) } : {}
}

function stepExtras(workshop: Workshop, play: Play, deck: Deck): Partial<TableView> {
  const { name } = shownStep(workshop)
  if (name === 'link' && workshop.counterShown) return countersOf(play, deck)
  if (name === 'discover') return discoverPart(workshop, play, deck)
  if (name === 'predict') return foretoldPart(workshop)
  const tells = (name === 'reveal' || name === 'selection') && isRevealed(workshop)
  return tells ? revealPart(workshop, play, deck) : {}
}

function discoverPart(workshop: Workshop, play: Play, deck: Deck): Partial<TableView> {
  const { choice, shownClaim } = workshop
  const persons = Object.keys(play.persons).length
  return {
    ...(choice === undefined ? {} : { choice: choiceOf(play, deck, choice, persons) }),
    claims: seenClaims(workshop, play, deck, false),
    ...(shownClaim === undefined ? {} : { shownClaim }),
    ...otherWayOf(workshop, leadingSeats(workshop)),
  }
}

/** What is asked from the facilitator's or the projector's own screen is for the whole room. */
function leadingSeats({ seats }: Workshop): string[] {
  return Object.keys(seats).filter((id) => ['facilitator', 'table'].includes(seats[id]?.role ?? ''))
}

function foretoldPart(workshop: Workshop): Partial<TableView> {
  const { predictions = {}, spread, lookingBack } = workshop
  const players = peopledSeats(workshop)
  const done = players.filter(([id]) => isWhole(predictions[id] ?? {})).length
  const isOver = spread !== undefined || lookingBack !== undefined
  // Who looks back sees what was shown once, even if it was put away afterwards.
  const isShown = spread === 'shown' || (spread === 'hidden' && lookingBack !== undefined)
  return {
    foretold: { done, of: players.length, ...(isOver ? { closed: true } : {}) },
    ...(isShown ? { spread: spreadOf(workshop) } : {}),
  }
}

/** What is real reaches a screen here, and nowhere before. */
function revealPart(workshop: Workshop, play: Play, deck: Deck): Partial<TableView> {
  const slide = seenSlide(workshop, play, deck)
  return {
    ...(slide ? { slide } : {}),
    ...(workshop.claims ? { claims: seenClaims(workshop, play, deck, true) } : {}),
    ...(workshop.spread === 'shown' ? { spread: spreadOf(workshop) } : {}),
  }
}

/** The counter of all cards, and where there are several tables that of each. */
function countersOf(play: Play, deck: Deck): Pick<TableView, 'counter' | 'counters'> {
  const laid = laidCards(play, deck)
  const counter = { linked: linkedCards(laid), of: Object.keys(play.cards).length }
  if (Object.keys(play.tables).length < 2) return { counter }
  const counters = mapped(play.tables, (_, table) => {
    const here = laid.filter(({ id }) => play.cards[id]?.table === table)
    return { linked: linkedCards(here), of: here.length }
  })
  return { counter, counters }
}

/** The same map with every value turned into another. */
export function mapped<T, U>(map: Record<string, T>, turn: (value: T, key: string) => U): Record<string, U> {
  return Object.fromEntries(entriesOf(map).map(([key, value]) => [key, turn(value, key)]))
}
