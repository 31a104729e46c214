import type { Millimetres, Milliseconds } from '../rules/units.ts'
import type { SeenHand } from '../rules/wire.ts'
import type { SeatId, TableId } from '../rules/workshop.ts'

/** A hand as it is to be drawn at one moment. */
export type DrawnHand = {
  seat: SeatId
  table: TableId
  x: Millimetres
  y: Millimetres
  held: readonly string[]
}
/** All hands at one moment; `moving` as long as a later moment has them elsewhere without a further tick. */
export type DrawnHands = { hands: DrawnHand[]; moving: boolean }
export type HandPaths = {
  /** Takes what one tick of the server told, and when it came. */
  take: (hands: readonly SeenHand[], at: Milliseconds) => void
  /** Where the hands are now: one tick behind. */
  at: (now: Milliseconds) => DrawnHands
}

/** The hands get from the frame before to this one between `from` and `to`. */
type Frame = { came: Milliseconds; from: Milliseconds; to: Milliseconds; hands: Map<SeatId, DrawnHand> }

const tick: Milliseconds = 50
/** A tick that comes so much too early after a gap still counts as the one that was due. */
const jitter: Milliseconds = 10
/** After a longer gap the hands stood still, rather than that ticks were lost. */
const mostLost = 3
/** Hands that run behind catch up, but hardly faster than they were moved. */
const mostHaste = 0.25
const unhurried: Milliseconds = 200
/** Whoever is farther behind (the page slept, the line hung) goes straight to where the hands are. */
const mostBehind: Milliseconds = 200

/**
 * The paths of hands between the ticks. Ticks come unevenly; the hands go on evenly, one tick behind, and run a
 * little later when a tick is late, rather than jump.
 */
export function createHandPaths(): HandPaths {
  let frames: Frame[] = []
  return {
    take(seen, at) {
      const hands = new Map(seen.map((hand) => [hand[0], drawn(hand)]))
      const last = frames.at(-1)
      if (last && isSame(last.hands, hands)) return
      frames = next(frames, hands, at)
    },
    at(now) {
      frames = current(frames, now)
      return { hands: handsAt(frames, now), moving: (frames.at(-1)?.to ?? now) > now }
    },
  }
}

function drawn([seat, table, x, y, ...held]: SeenHand): DrawnHand {
  return { seat, table, x, y, held }
}

/** The frames with one more at their end. */
function next(before: readonly Frame[], hands: Frame['hands'], came: Milliseconds): Frame[] {
  const frames = current(before, came)
  const last = frames.at(-1)
  if (!last) return [{ came, from: came, to: came, hands }]
  const behind = last.to - came
  if (behind > mostBehind) {
    const now = new Map(handsAt(frames, came).map((hand) => [hand.seat, hand]))
    return [
      { came, from: came, to: came, hands: now },
      { came, from: came, to: came + 2 * tick, hands },
    ]
  }
  const from = Math.max(last.to, came)
  const haste = 1 + Math.min(mostHaste, (from - came) / unhurried)
  return [...frames, { came, from, to: from + (ticksBetween(last.came, came) * tick) / haste, hands }]
}

/** How many ticks of the server lie between two that came: lost ones count, a rest does not. */
function ticksBetween(before: Milliseconds, came: Milliseconds): number {
  const ticks = Math.floor((came - before + jitter) / tick)
  return ticks > mostLost ? 1 : Math.max(1, ticks)
}

/** Without the frames that lie behind. */
function current(frames: readonly Frame[], now: Milliseconds): Frame[] {
  const past = frames.findLastIndex(({ to }) => to <= now)
  return frames.slice(Math.max(0, past))
}

function handsAt([before, after]: readonly Frame[], now: Milliseconds): DrawnHand[] {
  if (!before) return []
  if (!after || now <= after.from) return [...before.hands.values()]
  const part = Math.min(1, (now - after.from) / (after.to - after.from))
  return [...after.hands.values()].map((hand) => between(before.hands.get(hand.seat), hand, part))
}

/** A hand that is new, or came from another table, is at once where it is. */
function between(before: DrawnHand | undefined, after: DrawnHand, part: number): DrawnHand {
  if (!before || before.table !== after.table) return after
  const x = before.x + (after.x - before.x) * part
  const y = before.y + (after.y - before.y) * part
  return { ...after, x, y }
}

function isSame(some: Frame['hands'], others: Frame['hands']): boolean {
  return (
    some.size === others.size && [...some.values()].every((hand) => isSameHand(hand, others.get(hand.seat)))
  )
}

function isSameHand({ table, x, y, held }: DrawnHand, other: DrawnHand | undefined): boolean {
  if (other?.table !== table || other.x !== x || other.y !== y) return false
  return held.length === other.held.length && held.every((thing, n) => other.held[n] === thing)
}
