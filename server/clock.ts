import { uptime } from 'node:os'

import type { Milliseconds } from '../rules/units.ts'

/** Where time comes from. */
export type Sources = {
  /** The date, which somebody or the network may set at any moment. */
  date: () => Milliseconds
  /** What has passed by a clock that nobody sets, but that may stand still while the machine sleeps. */
  passed: () => Milliseconds
  /** The same by a coarse clock that goes on while the machine sleeps. */
  sinceBoot: () => Milliseconds
}

/** So much more by the coarse clock, and the machine has slept; and so often is looked. */
const coarse: Milliseconds = 5000
const looks: Milliseconds = 1000

const real: Sources = {
  date: () => Date.now(),
  passed: () => performance.now(),
  sinceBoot: () => uptime() * 1000,
}

/**
 * A clock that starts at the date and is never set from then on: a laptop that learns the time from the network in the
 * middle of an evening moves no timer, ends no code that was lent, and erases nothing. A sleep counts.
 */
export function steadyClock({ date, passed, sinceBoot }: Sources = real): () => Milliseconds {
  const began = date() - passed()
  const bootedBefore = sinceBoot() - passed()
  let slept: Milliseconds = 0
  let lookedAt = passed()
  const look = (now: Milliseconds) => {
    lookedAt = now
    const more = sinceBoot() - now - bootedBefore
    if (Math.abs(more - slept) >= coarse) slept = Math.max(slept, more)
  }
  return () => {
    const now = passed()
    if (now - lookedAt >= looks) look(now)
    return Math.round(began + now + slept)
  }
}
