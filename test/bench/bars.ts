import { handTick } from '../../rules/wire.ts'
import type { Acts } from './acts.ts'
import { atLeast, atMost, type Bar } from './bar.ts'
import type { Bundle } from './bundle.ts'
import type { Capacity } from './capacity.ts'
import { barsOfDots, type DotsFigures } from './dots.ts'
import { barsOfFrames } from './framesBars.ts'
import type { Joining } from './join.ts'
import type { Kind } from './load/speech.ts'
import { barsOfPhone, type Phone } from './phone.ts'
import type { Relay } from './relay.ts'

export type Figures = {
  relay?: Relay & { capacity?: Record<Kind, Capacity> }
  acts?: Acts
  join?: Joining
  phone?: Phone
  frames?: object
  dots?: DotsFigures
  bundle?: Bundle
}

/** The bars of all parts that were measured; a figure that is missing is not kept. */
export function barsOf({ relay, acts, join, phone, frames, dots, bundle }: Figures): Bar[] {
  return [
    ...(relay ? ofRelay(relay) : []),
    ...(acts ? ofActs(acts) : []),
    ...(join ? [atLeast('people in, of 300 who join in 2 s', join.crowd.in, join.crowd.people)] : []),
    ...(phone ? barsOfPhone(phone) : []),
    ...(frames ? barsOfFrames(frames) : []),
    ...(dots ? barsOfDots(dots) : []),
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

function ofBundle({ seated, scene }: Bundle): Bar[] {
  return [
    atMost('bundle: first load of a participant up to the own screen, bytes', seated, 45_000),
    atMost('bundle: what the drawn table adds, bytes', scene, 230_000),
  ]
}
