import { evaluationOf } from '../ballots.ts'
import type { Deck } from '../deck.ts'
import { lyingGrids } from '../grid.ts'
import { entriesOf, stepOf, without, type Card, type Play, type Seat, type Workshop } from '../workshop.ts'
import { bothKept } from '../orders.ts'
import { colourOf } from '../white.ts'
import { mapped } from './mapped.ts'
import { leadOnTable } from './lead.ts'
import { stepPart } from './parts.ts'
import { isPlayer } from '../who.ts'
import type { SeenCard, SeenPile, SeenSeat, SeenStep, TableCard, TableView } from './views.ts'

/** What everybody in the room may see: no person, and a name only on a card that still carries it. */
export function tableView(workshop: Workshop, deck: Deck): TableView {
  const play = shownPlay(workshop)
  const { settings, frozen, lookingBack, code, door } = workshop
  const { deck: deckId, variant, language, address, origin, rehearsal, agenda } = settings
  return {
    settings: {
      deck: deckId,
      variant,
      language,
      address,
      origin,
      rehearsal,
      agenda,
      evaluation: evaluationOf(workshop),
    },
    step: seenStep(workshop),
    frozen,
    lookingBack: lookingBack !== undefined,
    ...(door === 'locked' ? {} : { code }),
    seats: mapped(inside(workshop.seats), seenAs),
    persons: Object.keys(play.persons).length,
    ...countsOf(play),
    tables: play.tables,
    cards: cardsOnTable(play),
    piles: play.piles satisfies Record<string, SeenPile>,
    ...(play.grids && hasGrid(workshop) ? { grids: lyingGrids(play) } : {}),
    ...ordersOf(workshop),
    ...litAndHeard(workshop),
    ...leadOnTable(workshop, shownStep(workshop).name),
    ...stepPart(shownStep(workshop).name, workshop, play, deck),
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

/** Who knocked is not in the room yet, and who looked on and was taken out is in it no more. */
function inside(seats: Workshop['seats']): Workshop['seats'] {
  return Object.fromEntries(entriesOf(seats).filter(([, seat]) => isPlayer(seat) || seat.away === undefined))
}

/** Kept by seat, for the same reason as the faces of cards. */
const seen = new WeakMap<Seat, SeenSeat>()

function seenAs(seat: Seat): SeenSeat {
  const known = seen.get(seat) ?? seenSeat(seat)
  seen.set(seat, known)
  return known
}

function seenSeat({ mark, partner, role, people, player, table }: Seat): SeenSeat {
  return {
    role,
    people,
    ...(mark ? { mark } : {}),
    ...(partner ? { partner } : {}),
    ...(player === 'ghost' ? { ghost: true } : {}),
    ...(table === undefined ? {} : { table }),
  }
}

function countsOf({ cards }: Play) {
  const counts = { cardCount: 0, namesLeft: 0, inBox: 0 }
  for (const { pseudonym, place } of Object.values(cards)) {
    counts.cardCount += 1
    if (pseudonym === undefined) counts.namesLeft += 1
    if (place === 'box') counts.inBox += 1
  }
  return counts
}

/** The face of a card, as anybody who may look at it sees it. */
export function seenCard(play: Play, card: Card): SeenCard {
  const { variable, value, pseudonym, person } = card
  const outcome = colourOf(play, card)
  const named = pseudonym === undefined ? { name: play.persons[person]?.name ?? '' } : { pseudonym }
  return { variable, value, ...(outcome ? { outcome } : {}), ...named }
}

/** Faces are kept by card, so that a card that did not change is the same object in the next view. */
const faces = new WeakMap<Card, TableCard>()

type Lying = {
  cards: Play['cards']
  colouredBy: Play['colouredBy'] | undefined
  seen: Record<string, TableCard>
}

/** The last table of these persons: of what lies there still nothing has to be read to see that it is the same. */
const lying = new WeakMap<Play['persons'], Lying>()

function cardsOnTable(play: Play): Record<string, TableCard> {
  const { cards, persons, colouredBy } = play
  const before = lying.get(persons)
  const isLast = before !== undefined && before.colouredBy === colouredBy
  // Most of what people do moves no card: then all of them are the same object in the next view.
  if (isLast && before.cards === cards) return before.seen
  // A white card takes a colour from what lies with it, and is itself the same as before.
  const known = isLast && colouredBy === undefined ? before : undefined
  const there: [string, TableCard][] = []
  for (const id of Object.keys(cards)) {
    const card = cards[id]
    const face = known && known.cards[id] === card ? known.seen[id] : undefined
    if (face) there.push([id, face])
    else if (card?.place === 'table') there.push([id, faceOf(play, card)])
  }
  const seen = Object.fromEntries(there)
  lying.set(persons, { cards, colouredBy, seen })
  return seen
}

function faceOf(play: Play, card: Card): TableCard {
  const known = faces.get(card)
  // A white card takes a colour from what lies with it, and is itself the same as before.
  if (known && known.outcome === colourOf(play, card)) return known
  const { table = '', pile, rank, x, y } = card
  const where = pile === undefined ? { x: x ?? 0, y: y ?? 0 } : { pile, rank: rank ?? 0 }
  const face = { ...seenCard(play, card), table, ...where }
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
