import { isAnonymous } from '../ballots.ts'
import type { Deck } from '../deck.ts'
import { dealtOf } from '../dealt.ts'
import { personsFor } from '../holders.ts'
import { fidelityOf, type Fidelity } from '../measure/fidelity.ts'
import { laidCards } from '../measure/laid.ts'
import { linkedCards, linkMeasures, pileCounts } from '../measure/link.ts'
import { orderFigures } from '../measure/orderOf.ts'
import { mistakeCounts, mistakesIn } from '../measure/mistakes.ts'
import { mostTables, tableIds, tablesFor } from '../seating.ts'
import { isGuarded } from '../measure/groups.ts'
import { isRevealed, slidesOf, type Listed } from '../slides.ts'
import { peopledSeats, present } from '../who.ts'
import { entriesOf, stepOf, without, type Seat, type SeatId, type Workshop } from '../workshop.ts'
import { besideOf, wholeOf } from './beside.ts'
import { sampleAtConsole } from './sample.ts'
import { leadAtConsole } from './lead.ts'
import { harvestAtConsole } from './harvest.ts'
import { codesAtConsole } from './codes.ts'
import { qualityAtConsole } from './quality.ts'
import { busyNow, isReady } from './busy.ts'
import { talkAtConsole } from './talk.ts'
import type { ConsoleSeat, ConsoleView, SlideInList } from './views.ts'

/** What the facilitator sees besides the table; `devices` are the seats with a device on the line. */
export function consoleView(workshop: Workshop, deck: Deck, devices: ReadonlySet<SeatId>): ConsoleView {
  const here = present(workshop, devices)
  const tables = tablesFor(peopledSeats(workshop).filter(([id]) => here.has(id)).length)
  const { invite, door, step, stepStartedAt, startedAt, lookingBack, counterShown, tableMayAct } = workshop
  return {
    invite,
    door,
    step,
    stepStartedAt,
    startedAt,
    counterShown,
    tableMayAct,
    ...(lookingBack === undefined ? {} : { lookingBack }),
    agenda: plannedOf(workshop),
    seats: Object.fromEntries(
      entriesOf(workshop.seats).map(([id, seat]) => [id, consoleSeat(workshop, id, seat, here)]),
    ),
    personsProposed: personsFor(workshop, here, tables),
    personsForTables: tableIds(mostTables).map((_, n) => personsFor(workshop, here, n + 1)),
    tablesProposed: tables,
    tableCount: workshop.tableCount ?? 1,
    atTables: atTables(workshop, deck),
    words: waitingWords(workshop),
    busy: busyNow(workshop, here),
    ...countsOf(workshop),
    ...linkMeasures(workshop, deck),
    mistakes: mistakeCounts(mistakesIn(workshop, workshop.seats)),
    ...(hasPersons(workshop) ? { fidelity: seenFidelity(workshop, deck) } : {}),
    ...orderOf(workshop, deck),
    ...revealOf(workshop, deck),
    ...talkAtConsole(workshop, deck),
    ...qualityAtConsole(workshop),
    ...harvestAtConsole(workshop, deck),
    ...leadAtConsole(workshop),
    ...sampleAtConsole(workshop, deck),
    ...codesAtConsole(workshop),
  }
}

function plannedOf({ agenda, checkpoints }: Workshop): ConsoleView['agenda'] {
  return agenda.map((step, n) => ({ ...step, kept: checkpoints[n] !== undefined }))
}

function hasPersons({ persons }: Workshop): boolean {
  return Object.keys(persons).length > 0
}

function consoleSeat(workshop: Workshop, id: SeatId, seat: Seat, here: ReadonlySet<SeatId>): ConsoleSeat {
  const { mark, partner, shared, role, people, order, player, away, table } = seat
  return {
    role,
    people,
    order,
    here: here.has(id),
    ...(isAnonymous(stepOf(workshop).name) ? {} : { ready: isReady(workshop, id, seat) }),
    ...(mark ? { mark } : {}),
    ...(partner ? { partner } : {}),
    ...(shared ? { shared } : {}),
    ...(player === 'ghost' ? { ghost: true } : {}),
    ...(away ? { away } : {}),
    ...(table === undefined ? {} : { table }),
  }
}

/** How far each table is, where there are several. */
function atTables(workshop: Workshop, deck: Deck): ConsoleView['atTables'] {
  const tables = Object.keys(workshop.tables)
  if (tables.length < 2) return {}
  const laid = laidCards(workshop, deck)
  return Object.fromEntries(
    tables.map((table) => {
      const here = laid.filter(({ id }) => workshop.cards[id]?.table === table)
      return [table, { linked: linkedCards(here), of: here.length, ...pileCounts(here) }]
    }),
  )
}

function waitingWords({ piles }: Workshop): ConsoleView['words'] {
  return entriesOf(piles).flatMap(([pile, { name }]) =>
    name?.as === 'word' && name.waiting ? [{ pile, word: name.word }] : [],
  )
}

function countsOf(workshop: Workshop) {
  const cards = Object.values(workshop.cards)
  return {
    dealt: hasPersons(workshop),
    cardCount: cards.length,
    namesLeft: cards.filter(({ pseudonym }) => pseudonym === undefined).length,
    notHandedIn: cards.filter(({ place }) => place === 'own').length,
  }
}

/** Dealt once and swapped seldom: worked out again only when cards or persons of the deal change. */
const measured = new WeakMap<Workshop['persons'], Fidelity>()

function seenFidelity(workshop: Workshop, deck: Deck): NonNullable<ConsoleView['fidelity']> {
  const { rows, ...whole } = fidelity(workshop, deck)
  if (!isRevealed(workshop)) return whole
  return { ...whole, rows: rows.filter(({ variable }) => workshop.originOpen || !isGuarded(deck, variable)) }
}

function fidelity(workshop: Workshop, deck: Deck): Fidelity {
  const known = measured.get(workshop.persons)
  if (known) return known
  const worked = fidelityOf(deck, dealtOf(workshop))
  measured.set(workshop.persons, worked)
  return worked
}

/** How far the tables are, and which orders were kept; only in `order`. */
function orderOf(workshop: Workshop, deck: Deck): Pick<ConsoleView, 'order'> {
  if (stepOf(workshop).name !== 'order') return {}
  const kept = entriesOf(workshop.keptOrders ?? {}).map(([table, { a, b }]) => [
    table,
    [...(a ? ['a'] : []), ...(b ? ['b'] : [])],
  ])
  const shown = workshop.ordersShown === true
  return { order: { ...orderFigures(workshop, deck), kept: Object.fromEntries(kept), shown } }
}

type Reveal = Pick<
  ConsoleView,
  'originOpen' | 'slides' | 'slide' | 'spread' | 'answersShown' | 'beside' | 'whole'
>

function revealOf(workshop: Workshop, deck: Deck): Reveal {
  const { originOpen, slide, spread, answersShown } = workshop
  return {
    originOpen,
    slides: hasSlides(workshop) ? slidesOf(without(workshop, 'lookingBack'), deck).map(listed) : [],
    ...(slide === undefined ? {} : { slide }),
    ...(spread === undefined ? {} : { spread }),
    answersShown: answersShown === true,
    ...(isRevealed(workshop) ? { beside: besideOf(workshop, workshop, deck), whole: wholeOf(deck) } : {}),
  }
}

/** Even the titles tell something: none of them is sent before its step. */
function hasSlides(workshop: Workshop): boolean {
  return ['reveal', 'selection'].includes(stepOf(workshop).name)
}

function listed({ id, title, planned, origin, contrasts, walk, question }: Listed): SlideInList {
  return {
    id,
    title,
    planned,
    origin: origin === true,
    contrasts: contrasts.map(({ label }) => label),
    walks: walk ?? [],
    asks: question !== undefined,
  }
}
