import { stepsOf, type Step } from './agenda.ts'
import type { Milliseconds } from './units.ts'
import { workshopFormat, type Seat, type Settings, type Workshop } from './workshop.ts'

export const facilitatorSeat = 'f'
export const tableSeat = 't'

/** What the server hands in to begin a workshop; the key is a hash. */
export type Beginning = {
  id: string
  seed: number
  code: string
  invite: string
  settings: Settings
  /** The steps; without them those of the built-in agenda. */
  agenda?: Step[]
  facilitatorKey: string
  at: Milliseconds
}

/** A new workshop at its first step: a facilitator, a table without a key, and nobody else. */
export function begin(beginning: Beginning): Workshop {
  const { id, seed, code, invite, settings, facilitatorKey, at } = beginning
  return {
    format: workshopFormat,
    id,
    seed,
    seq: 0,
    startedAt: at,
    lastActAt: at,
    settings,
    code,
    invite,
    door: 'open',
    agenda: beginning.agenda ?? stepsOf(settings.agenda),
    step: 0,
    stepStartedAt: at,
    frozen: false,
    counterShown: false,
    tableMayAct: true,
    originOpen: false,
    seats: {
      [facilitatorSeat]: newSeat('facilitator', 0, [facilitatorKey]),
      [tableSeat]: newSeat('table', 1, []),
    },
    checkpoints: {},
    persons: {},
    cards: {},
    piles: {},
    tables: {},
    shuffles: 0,
    lastPile: 0,
  }
}

/** A seat that nobody has sat on yet. */
export function newSeat(role: Seat['role'], order: number, keys: string[]): Seat {
  return { role, order, people: 1, keys, done: {}, player: 'person' }
}
