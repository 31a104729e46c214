import { handTick } from '../../rules/wire.ts'
import type { Acts } from './acts.ts'
import type { Bundle } from './bundle.ts'
import type { Capacity } from './capacity.ts'
import type { Joining } from './join.ts'
import type { Kind } from './load/speech.ts'
import type { Relay } from './relay.ts'

/** A promise and whether it was kept. `figure` stands beside what it may be at most, or at least. */
export type Bar = { name: string; figure: number; bar: string; ok: boolean }

export type Figures = {
  relay?: Relay & { capacity?: Record<Kind, Capacity> }
  acts?: Acts
  join?: Joining
  bundle?: Bundle
}

const atMost = (name: string, figure: number, most: number): Bar => {
  return { name, figure, bar: `<= ${most}`, ok: figure <= most }
}
const atLeast = (name: string, figure: number, least: number): Bar => {
  return { name, figure, bar: `>= ${least}`, ok: figure >= least }
}

/** The bars of all parts that were measured; a figure that is missing is not kept. */
export function barsOf({ relay, acts, join, bundle }: Figures): Bar[] {
  return [
    ...(relay ? ofRelay(relay) : []),
    ...(acts ? ofActs(acts) : []),
    ...(join ? [atLeast('people in, of 300 who join in 2 s', join.crowd.in, join.crowd.people)] : []),
    ...(bundle ? ofBundle(bundle) : []),
  ]
}

function ofRelay({ of, oursToLimit, oursToNaive, capacity }: NonNullable<Figures['relay']>): Bar[] {
  const late = Math.round((of.ours.p99 - of.limit.p99) * 100) / 100
  return [
    atMost('relay: CPU of ours to that of the limit', oursToLimit, 1.6),
    atMost('relay: CPU of ours to that of the naive game', oursToNaive, 0.333),
    atMost('relay: p99 of ours above that of the limit, ms', late, handTick),
    ...(capacity ? [atLeast('relay: workshops that one process holds', capacity.ours.holds, 32)] : []),
  ]
}

function ofActs({ bytesPerWatcherAndDrop, refused }: Acts): Bar[] {
  return [
    atMost('acts: bytes for each watcher of a dropped card', bytesPerWatcherAndDrop, 300),
    atMost('acts: drops refused', refused, 0),
  ]
}

function ofBundle({ participant, scene }: Bundle): Bar[] {
  return [
    atMost('bundle: first load of a participant, bytes', participant, 45_000),
    atMost('bundle: what the drawn table adds, bytes', scene, 230_000),
  ]
}
