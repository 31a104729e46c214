import { mainNumber, personsOf } from '../cards.ts'
import { mayNow } from '../play.ts'
import { seatTable } from '../reach.ts'
import { trayOf } from '../tray.ts'
import {
  entriesOf,
  stepOf,
  type Card,
  type Play,
  type Seat,
  type SeatId,
  type Workshop,
} from '../workshop.ts'
import { isPlayer } from '../who.ts'
import type { OwnCard, OwnPerson, OwnView } from './views.ts'
import { ownPart } from './ownParts.ts'
import { seenCard } from './table.ts'

/** What one seat sees besides the table. Refuses, by throwing, a seat that does not exist. */
export function ownView(workshop: Workshop, id: SeatId): OwnView {
  const seat = workshop.seats[id]
  if (!seat) throw new Error(`view: no seat ${id}`)
  const { role, order, people, mark, partner, away } = seat
  if (away === 'waiting') return waitingView(id, seat)
  const table = seatTable(workshop, id)
  return {
    seat: id,
    role,
    order,
    people,
    ...(mark ? { mark } : {}),
    ...(partner ? { partner } : {}),
    ...(away ? { away } : {}),
    may: mayNow(workshop, id),
    ...ownHand(workshop, id),
    ready: seat.readyAt === workshop.step,
    ...(table === undefined ? {} : { table }),
    tray: isPlayer(seat) ? trayOf(workshop, id) : [],
    ...ownPart(stepOf(workshop).name, workshop, id),
    ...(role === 'keyKeeper' && away === undefined ? { keyTable: keyTableOf(workshop) } : {}),
  }
}

/** Who knocked sees under which mark, so that the facilitator can ask for it, and nothing of the workshop. */
function waitingView(id: SeatId, { role, order, people, mark, partner }: Seat): OwnView {
  const nothing = { may: [], persons: {}, cards: {}, ready: false, tray: [] }
  const names = { ...(mark ? { mark } : {}), ...(partner ? { partner } : {}) }
  return { seat: id, role, order, people, ...names, away: 'waiting', ...nothing }
}

/** The own persons and cards, until the last card is shuffled away. */
function ownHand(workshop: Workshop, id: SeatId): Pick<OwnView, 'persons' | 'cards'> {
  const inHands = cardsInHands(workshop)
  if (inHands.length === 0) return { persons: {}, cards: {} }
  const mine = new Set(personsOf(workshop, id))
  const cards = inHands.filter(([, card]) => mine.has(card.person))
  if (cards.every(([, { place }]) => place !== 'own')) return { persons: {}, cards: {} }
  const own = cards.map(([cardId, card]): [string, OwnCard] => {
    const face = seenCard(workshop, card)
    return [cardId, { ...face, person: card.person, ...(card.place === 'box' ? { handedIn: true } : {}) }]
  })
  return { persons: ownPersons(workshop, mine), cards: Object.fromEntries(own) }
}

/** Every seat asks after every act; on the table no card is in anybody's hands any more. */
const known = new WeakMap<Play['cards'], [string, Card][]>()

function cardsInHands({ cards }: Play): [string, Card][] {
  const before = known.get(cards)
  if (before) return before
  const inHands = entriesOf(cards).filter(([, { place }]) => place !== 'table')
  known.set(cards, inHands)
  return inHands
}

function ownPersons(play: Play, mine: ReadonlySet<string>): Record<string, OwnPerson> {
  const own = entriesOf(play.persons).filter(([id]) => mine.has(id))
  return Object.fromEntries(
    own.map(([id, { name, birth, houseNumber, outcome, holders }]) => [
      id,
      {
        name,
        birth,
        houseNumber,
        ...(play.colouredBy === undefined ? { outcome } : {}),
        sharedBy: holders.length,
      },
    ]),
  )
}

function keyTableOf(workshop: Workshop): { name: string; pseudonym: string }[] {
  return entriesOf(workshop.persons).map(([id, { name }]) => ({
    name,
    pseudonym: mainNumber(workshop, id) ?? '',
  }))
}
