import type { EventEmitter } from 'node:events'

/** Who hears a line before socket.io does. */
export type Early = {
  /** Asked before anything of a message is read: what it refuses, nobody reads. */
  hears: (isHand: boolean) => boolean
  /** Gets what a message says of a hand. */
  take: (said: unknown[]) => void
}

/** How a hand begins on the wire, in socket.io's own notation. */
const handBegins = '2["hand",'
/** Forty things with the longest of ids, and some room: a longer hand makes no sense, and is not read. */
const longestHand = 2048

/**
 * Asks of every message on a line whether it is heard, and takes hands off the line before socket.io reads them. They
 * are nearly all that comes, and its way with a message is most of what one costs. All else, and what only looks like
 * a hand, goes the usual way.
 */
export function hearEarly(line: EventEmitter, early: Early): void {
  const usual = line.listeners('data')
  line.removeAllListeners('data')
  line.on('data', (data: unknown) => {
    const hand = typeof data === 'string' && data.startsWith(handBegins) ? data : undefined
    if (!early.hears(hand !== undefined)) return
    const said = hand === undefined ? undefined : saidOf(hand)
    if (said) early.take(said)
    else for (const hear of usual) Reflect.apply(hear, line, [data])
  })
}

function saidOf(hand: string): unknown[] | undefined {
  if (hand.length > longestHand) return []
  try {
    const [, ...said]: unknown[] = JSON.parse(hand.slice(1))
    return said
  } catch {
    return undefined
  }
}
