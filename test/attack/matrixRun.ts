import { acts, type ActName } from '../../rules/acts/index.ts'
import type { StepName } from '../../rules/agenda.ts'
import { facilitatorSeat, tableSeat } from '../../rules/begin.ts'
import { play } from '../../rules/play.ts'
import type { Refusal } from '../../rules/refusals.ts'
import type { SeatId, Workshop } from '../../rules/workshop.ts'
import { change } from '../../server/change.ts'
import { givenFor, played } from '../play/table.ts'
import type { Cast } from './matrixCast.ts'
import { carriedFor } from './matrixCarried.ts'
import type { Sight } from './matrixSight.ts'
import { sightOf, type Stage } from './matrixStages.ts'

export const actNames = Object.keys(acts).filter((name): name is ActName => name in acts)

/** Everybody who may try, by what they are. Who stands in is the server's own participant for who left. */
export const kinds = [
  'participant',
  'pair',
  'keyKeeper',
  'standIn',
  'left',
  'removed',
  'waiting',
  'facilitator',
  'coFacilitator',
  'removedFacilitator',
  'giver',
  'spectator',
  'table',
  'door',
  'unknown',
  'prototype',
] as const
export type Kind = (typeof kinds)[number]

/** How the workshop is held: goes on, frozen, looked back at, its table shut, its evening over, the lead handed over. */
export const holds = ['on', 'frozen', 'lookingBack', 'tableShut', 'over', 'handed'] as const
export type Hold = (typeof holds)[number]

/** Who tries while the workshop is held like this: everybody, but where only some can make a difference. */
const triers: Readonly<Record<Hold, readonly Kind[]>> = {
  on: kinds.filter((kind) => kind !== 'giver'),
  frozen: kinds.filter((kind) => kind !== 'giver' && kind !== 'prototype'),
  lookingBack: kinds.filter((kind) => kind !== 'giver' && kind !== 'prototype'),
  tableShut: ['table', 'participant'],
  over: ['participant', 'facilitator', 'table', 'door', 'left'],
  handed: ['giver', 'facilitator', 'spectator'],
}

/** The seat of a kind. Where the lead was handed over, it is another who leads. */
function seatOf(kind: Kind, hold: Hold, cast: Cast): SeatId {
  if (kind === 'facilitator') return hold === 'handed' ? cast.coFacilitator : facilitatorSeat
  const seats: Partial<Record<Kind, SeatId>> = {
    giver: facilitatorSeat,
    standIn: cast.left,
    table: tableSeat,
    door: 'door',
    unknown: 's999',
    prototype: '__proto__',
    ...cast,
  }
  return seats[kind] ?? 's999'
}

/** The workshop of a stage, held like this. */
export function heldAs({ workshop, cast }: Stage, hold: Hold): Workshop {
  if (hold === 'frozen') return { ...workshop, frozen: true }
  if (hold === 'lookingBack') return { ...workshop, lookingBack: Math.max(0, workshop.step - 1) }
  if (hold === 'tableShut') return { ...workshop, tableMayAct: false }
  if (hold === 'over') return { ...workshop, endAt: workshop.lastActAt - 3_600_000 }
  return hold === 'handed'
    ? played(workshop, facilitatorSeat, 'handOver', { seat: cast.coFacilitator })
    : workshop
}

/** One try: who played what in which workshop, and what became of it. */
export type Try = {
  act: ActName
  kind: Kind
  step: StepName
  hold: Hold
  seat: SeatId
  before: Workshop
  carried: unknown
  after: Workshop | Refusal
}

/** Every act by everybody in one workshop, with what they see of it or, if given, with what is seen of another. */
export function* triesIn(stage: Stage, hold: Hold, of: Stage = stage): Generator<Try> {
  const before = deepFrozen(heldAs(stage, hold))
  for (const kind of triers[hold]) {
    const seat = seatOf(kind, hold, stage.cast)
    const given = { ...givenFor(before), ...(kind === 'standIn' ? { ghost: true as const } : {}) }
    for (const [act, values] of carriedBy(of.workshop, seatOf(kind, hold, of.cast)))
      for (const carried of values) {
        const after = play(before, seat, act, carried, given)
        yield { act, kind, step: stage.step, hold, seat, before, carried, after }
      }
  }
}

type Values = [act: ActName, carried: unknown[]][]
const made = new WeakMap<Workshop, Map<SeatId, { sight: Sight; values: Values }>>()

/** Everything that may be carried from this seat. Whoever has no seat tries with what the facilitator sees. */
function carriedBy(workshop: Workshop, seat: SeatId): Values {
  const known = made.get(workshop) ?? new Map<SeatId, { sight: Sight; values: Values }>()
  made.set(workshop, known)
  const id = Object.hasOwn(workshop.seats, seat) ? seat : facilitatorSeat
  const before = known.get(id)
  if (before) return before.values
  const sight = sightOf(workshop, id, known.get(facilitatorSeat)?.sight)
  const values = actNames.map((act): Values[number] => [act, carriedFor(act, sight)])
  known.set(id, { sight, values })
  return values
}

/** The keys of the workshop that an act changed, and every seat of which it changed something. */
export function touchedBy(before: Workshop, after: Workshop): { keys: string[]; seats: Set<SeatId> } {
  const patch = change(before, after) ?? {}
  const seats = new Set<SeatId>()
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return
    for (const [key, inner] of Object.entries(value)) {
      if (Object.hasOwn(before.seats, key) || Object.hasOwn(after.seats, key)) seats.add(key)
      walk(inner)
    }
  }
  const { tables: _tables, ...rest } = patch
  walk(rest)
  return { keys: Object.keys(patch), seats }
}

/** The same value, which nobody can change any more: who tries throws. */
export function deepFrozen<T>(value: T): T {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const part of Object.values(value)) deepFrozen(part)
  return value
}
