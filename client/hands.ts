import type { Milliseconds } from '../rules/units.ts'
import type { HandMessage, SeenHand } from '../rules/wire.ts'
import type { Later } from './outbox.ts'
import type { Hands } from './screen.ts'

/** The tick of the server: more often than this nobody hears of a hand. */
const tick: Milliseconds = 50
/** The last place of a hand is told once more after so long, because a message may get lost. */
const echo: Milliseconds = 400

export type HandsParts = {
  /** Sends where the own hand is; it may get lost. */
  toss: (hand: HandMessage) => void
  /** Tells whether anybody here looks at hands. */
  look: (on: boolean) => void
  later: Later
}
/** The hands as a screen has them, and the end where they come in. */
export type HandsFeed = Hands & { hear: (hands: readonly SeenHand[]) => void; stop: () => void }

/** The feed of hands: the own one goes out at most once a tick, the last one always; everybody's come in. */
export function createHands({ toss, look, later }: HandsParts): HandsFeed {
  const watchers = new Set<(hands: readonly SeenHand[]) => void>()
  const sender = onceATick(toss, later)
  return {
    move: sender.send,
    watch(heard) {
      const watcher = (hands: readonly SeenHand[]) => heard(hands)
      watchers.add(watcher)
      if (watchers.size === 1) look(true)
      return () => {
        if (watchers.delete(watcher) && watchers.size === 0) look(false)
      }
    },
    hear(hands) {
      for (const watcher of watchers) watcher(hands)
    },
    stop: sender.stop,
  }
}

/** Lets one through at once and then one a tick; what came last is never left out. */
function onceATick(toss: (hand: HandMessage) => void, later: Later) {
  let waiting: HandMessage | undefined
  let isPausing = false
  let stop = () => {}
  const send = (hand: HandMessage) => {
    if (isPausing) {
      waiting = hand
      return
    }
    stop()
    toss(hand)
    isPausing = true
    stop = later(() => onTick(hand), tick)
  }
  const onTick = (sent: HandMessage) => {
    isPausing = false
    const next = waiting
    waiting = undefined
    if (next) send(next)
    else stop = later(() => toss(sent), echo)
  }
  return { send, stop: () => stop() }
}
