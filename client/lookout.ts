import type { Milliseconds } from '../rules/units.ts'
import type { Later } from './outbox.ts'

/** What answers where our server should: it, the login page of a wifi network, or nothing. */
export type Found = 'server' | 'portal' | 'nothing'
/** Asks our server something small over plain HTTP; it never refuses. */
export type Look = () => Promise<Found>

/** A line that is gone is looked after once it was gone so long, and then so often. */
const rest: Milliseconds = 2000

export type Lookout = {
  start: () => void
  stop: () => void
  /** What it saw last since it started. */
  readonly found: Found | undefined
}

/**
 * Looks, while the line is gone, who answers where our server should, and calls back when that changes: a wifi that
 * wants a login can be named, where a socket only knows that it fails.
 */
export function lookout(look: Look, later: Later, changed: () => void): Lookout {
  let found: Found | undefined
  let round = 0
  let stopTimer = () => {}
  const next = () => {
    stopTimer = later(() => void again(round), rest)
  }
  const again = async (mine: number) => {
    const before = found
    const seen = await look()
    if (mine !== round) return
    found = seen
    next()
    if (seen !== before) changed()
  }
  const stop = () => {
    round += 1
    stopTimer()
  }
  return {
    start() {
      stop()
      found = undefined
      next()
    },
    stop,
    get found() {
      return found
    },
  }
}
