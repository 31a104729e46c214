import { stepsOf, type AgendaName, type StepName } from '../../rules/agenda.ts'
import { begin } from '../../rules/begin.ts'
import { chanceFrom } from '../../rules/chance.ts'
import type { Deck } from '../../rules/deck.ts'
import type { Slip } from '../../rules/ghost.ts'
import { slidesOf } from '../../rules/slides.ts'
import { consoleView } from '../../rules/view/console.ts'
import { ownView } from '../../rules/view/own.ts'
import { tableView } from '../../rules/view/table.ts'
import type { Views } from '../../rules/view/views.ts'
import { playingSeats } from '../../rules/who.ts'
import type { Settings, SeatId, VariableId, Workshop } from '../../rules/workshop.ts'
import { deck } from './deck.ts'
import { allSeats, played, share, someMoves, type Share } from './playing.ts'

/** How a state differs from the ordinary one: a council of eight, halfway the step. */
export type Wishes = Partial<Pick<Settings, 'language' | 'address' | 'origin' | 'rehearsal' | 'variant'>> & {
  agenda?: AgendaName
  participants?: number
  /** Even; without it as many as the game proposes. */
  persons?: number
  /** Without it one, however many people there are. */
  tables?: number
  /** How much of the step's own work is done. */
  progress?: Share
  /** Slips of the pen, by the order of the participants. */
  slips?: Record<number, Slip>
  choice?: VariableId
  slide?: string
  counter?: boolean
}

/** When everything in the gallery happens. */
export const beginning = Date.UTC(2026, 10, 20, 18, 30)
const second = 1000

/** A workshop in a step, made by playing: everybody joins, and everything before the step is done. */
export function stateAt(step: StepName, wishes: Wishes = {}): Workshop {
  const key = JSON.stringify([step, wishes])
  const state = known.get(key) ?? madeAt(step, wishes)
  known.set(key, state)
  return state
}

/** Many pictures begin where others do, and nothing ever changes a workshop. */
const known = new Map<string, Workshop>()

function madeAt(step: StepName, wishes: Wishes): Workshop {
  const names = stepsOf(wishes.agenda ?? 'council').map(({ name }) => name)
  const until = names.indexOf(step)
  if (until < 0) throw new Error(`gallery: the ${wishes.agenda ?? 'council'} agenda has no ${step}`)
  const walked = names
    .slice(1, until + 1)
    .reduce(
      (there, name, n) => arrive(there, n + 1, name === step ? (wishes.progress ?? 'half') : 'all', wishes),
      peopled(wishes),
    )
  return decorated(walked, step, wishes)
}

/** What one seat's screens get of it; everybody is on the line unless told otherwise. */
export function viewsOf(workshop: Workshop, seat: SeatId, here = allSeats(workshop)): Views {
  return {
    table: tableView(workshop, deck),
    own: ownView(workshop, seat),
    console: consoleView(workshop, deck, here),
  }
}

/** The seats that play, in order of joining. */
export function seatsOf(workshop: Workshop): SeatId[] {
  return playingSeats(workshop).map(([id]) => id)
}

/** The slides of the agenda, then those on request. */
export function slideIds(workshop: Workshop, from: Deck = deck): string[] {
  return slidesOf({ ...workshop, originOpen: true }, from).map(({ id }) => id)
}

function peopled(wishes: Wishes): Workshop {
  const {
    agenda = 'council',
    language = 'nl',
    address = 'u',
    origin = false,
    rehearsal = false,
    variant = 'classic',
  } = wishes
  const empty = begin({
    id: 'gallery-workshop',
    seed: 20_261_120,
    code: 'K7MR4P',
    invite: 'd7Qw0x4ZfT9sLk2Vb8Nn1A',
    settings: { deck: deck.id, variant, agenda, language, address, origin, rehearsal },
    facilitatorKey: 'hash',
    at: beginning,
  })
  return Array.from({ length: wishes.participants ?? 8 }).reduce<Workshop>(
    (there, _, n) => played(there, 'door', 'join', { key: `hash${n}`, people: n % 4 === 3 ? 2 : 1 }),
    empty,
  )
}

/** Goes to a step, and does so much of its work. */
function arrive(workshop: Workshop, step: number, progress: Share, wishes: Wishes): Workshop {
  const there = played(workshop, 'f', 'goTo', { step })
  const name = there.agenda[step]?.name
  const dealing = name === 'deal' && progress !== 'none'
  const { tables = 1 } = wishes
  const dealt = dealing
    ? played(there, 'f', 'dealCards', { persons: personsOf(there, wishes, tables), tables })
    : there
  return someMoves(dealt, progress, wishes.slips ?? {}, chanceFrom(step))
}

function personsOf(workshop: Workshop, { persons }: Wishes, tables: number): number {
  const proposed = consoleView(workshop, deck, allSeats(workshop)).personsForTables[tables - 1]
  return persons ?? proposed ?? 0
}

function decorated(workshop: Workshop, step: StepName, wishes: Wishes): Workshop {
  const counted = wishes.counter ? played(workshop, 'f', 'showCounter', { on: true }) : workshop
  if (step === 'discover' && wishes.choice) return played(counted, 'f', 'choose', { variable: wishes.choice })
  if (step !== 'reveal' || !wishes.slide) return counted
  const isOrigin = deck.slides.some(({ id, origin }) => id === wishes.slide && origin === true)
  const open = isOrigin ? played(counted, 'f', 'openOrigin', {}) : counted
  return played(open, 'f', 'showSlide', { slide: wishes.slide })
}

/** The server's clock in the gallery: so long after the step began. */
export function clockAt(workshop: Workshop, secondsLater = 100): () => number {
  return () => workshop.stepStartedAt + secondsLater * second
}

export { deck, played, share }
