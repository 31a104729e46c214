import { atLeast, atMost, type Bar } from '../bench/bar.ts'
import type { Full } from './full.ts'
import type { Kept } from './kept.ts'
import type { Neighbour } from './neighbour.ts'
import type { Overload } from './overload.ts'
import type { Soak } from './soak.ts'
import type { Storm } from './storm.ts'

export type Figures = {
  full?: Full
  overload?: Overload
  storm?: Storm
  soak?: Soak
  neighbour?: Neighbour
  canary?: Neighbour
}

/** The bars of all parts that were measured. */
export function barsOf({ full, overload, storm, soak, neighbour, canary }: Figures): Bar[] {
  return [
    ...(full ? ofFull(full) : []),
    ...(overload ? ofOverload(overload) : []),
    ...(storm ? ofStorm(storm) : []),
    ...(soak ? ofSoak(soak) : []),
    ...(neighbour ? ofNeighbour(neighbour) : []),
    ...(canary ? [atMost('canary: p99 beside hostile packets to that without', canary.ratio, 2)] : []),
  ]
}

function ofFull({ acts, kept }: Full): Bar[] {
  return [
    atMost('full: p99 from an act to the screen of another, ms', acts.shown.p99, 150),
    atMost('full: share of a core', acts.serverLoad, 0.6),
    atMost('full: memory, MB', acts.peak, 300),
    ...ofKept('full', kept),
  ]
}

function ofOverload({ load, recovered, kept }: Overload): Bar[] {
  return [
    atMost('overload: p99 of acknowledgements, ms', load.acknowledged.p99, 1000),
    atMost('overload: recovered after the load, s', recovered, 10),
    ...ofKept('overload', kept),
  ]
}

function ofStorm({ people, back, worst, kept }: Storm): Bar[] {
  return [
    atLeast('storm: people back', back, people),
    atMost('storm: the last is back after the kill, ms', worst, 30_000),
    ...ofKept('storm', kept),
  ]
}

function ofSoak({ before, after, failed, opened, erased, files }: Soak): Bar[] {
  return [
    atMost('soak: heap afterwards to that before', after.heap / before.heap, 1.2),
    atMost('soak: memory afterwards to that before', after.memory / before.memory, 1.2),
    atMost('soak: visits that failed', failed, 0),
    atMost('soak: workshops left', opened - erased, 0),
    atMost('soak: files left', files, 0),
  ]
}

function ofNeighbour({ ratio, cutAfter, kept }: Neighbour): Bar[] {
  return [
    atMost('neighbour: p99 of others beside a flood to that without', ratio, 1.2),
    atMost('neighbour: the line of a flood is cut after, ms', cutAfter, 5000),
    ...ofKept('neighbour', kept),
  ]
}

/** What no load may do to what was acknowledged. */
function ofKept(part: string, { lost, twice, unanswered, otherTables }: Kept): Bar[] {
  return [
    atMost(`${part}: acknowledged acts lost`, lost, 0),
    atMost(`${part}: acts kept twice`, twice, 0),
    atMost(`${part}: acts without an answer`, unanswered, 0),
    atMost(`${part}: tables on the disk that are not those on the screens`, otherTables, 0),
  ]
}
