import { atMost, type Bar } from '../bench/bar.ts'
import type { Full } from './full.ts'
import type { Kept } from './kept.ts'

export type Figures = { full?: Full }

/** The bars of all parts that were measured. */
export function barsOf({ full }: Figures): Bar[] {
  return [...(full ? ofFull(full) : [])]
}

function ofFull({ acts, kept }: Full): Bar[] {
  return [
    atMost('full: p99 from an act to the screen of another, ms', acts.shown.p99, 150),
    atMost('full: share of a core', acts.serverLoad, 0.6),
    atMost('full: memory, MB', acts.peak, 300),
    ...ofKept('full', kept),
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
