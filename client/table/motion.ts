import type { Milliseconds } from '../../rules/units.ts'
import type { Change } from './changes.ts'
import type { Point, Sheet, StageName } from './thing.ts'
import { whim, whimBetween } from './whim.ts'

/** How a thing moves: it glides over the table, turns while it does, falls into the box, is tossed out of it, or is the box that pours. */
export const ways = ['glide', 'turn', 'fall', 'toss', 'pour'] as const
export type Way = (typeof ways)[number]

/** The movement of one change; nothing moves that has no time for it. */
export type Motion = {
  change: Change
  delay: Milliseconds
  ms: Milliseconds
  way: Way
  /** Where something that appears comes from. */
  from?: Point
  /** So many turns in the air, and its back up at first. */
  tumble?: number
}

export const least: Milliseconds = 150
export const most: Milliseconds = 400
/** Set pieces last at most so long, all together. */
export const setPiece: Milliseconds = 3000
/** The box shakes before it tips over. */
export const shaking: Milliseconds = 750
export const tipping: Milliseconds = 1000

type Stages = { before: Sheet | undefined; after: Sheet }

/** When and how every change is shown. Calm, on a first sight, or at another size: at once. */
export function motions(all: readonly Change[], { before, after }: Stages, calm: boolean): Motion[] {
  const sameSize = before?.size.width === after.size.width && before.size.height === after.size.height
  if (calm || !before || !sameSize) return all.map(atOnce)
  if (before.stage === 'box' && after.stage === 'cloth') return poured(all, after)
  if (before.stage !== after.stage) return rearranged(all)
  return all.map((change, n) => moved(change, after.stage, n, all.length))
}

const atOnce = (change: Change): Motion => ({ change, delay: 0, ms: 0, way: 'glide' })

/** Somebody's move: short, and never in the way of the next. */
function moved(change: Change, stage: StageName, n: number, of: number): Motion {
  if (change.is === 'appeared' && stage === 'box') return fallen(change, n, of)
  if (change.is === 'changed' && change.travelled)
    return { change, delay: 0, ms: timeFor(change.from, change.to), way: 'glide' }
  return { change, delay: 0, ms: change.is === 'changed' ? 0 : least, way: 'glide' }
}

/** How long a way takes: longer when it is far, and never long. */
export function timeFor(from: Point, to: Point): Milliseconds {
  return Math.round(Math.min(most, least + Math.hypot(to.x - from.x, to.y - from.y) * 0.4))
}

/** Cards fall into the box one after the other, ten within a second. */
function fallen(change: Extract<Change, { is: 'appeared' }>, n: number, of: number): Motion {
  const delay = Math.min(n * 90, (n / of) * (setPiece - 600))
  const { x, y, height, id } = change.to
  const from = { x: x + whimBetween(-60, 60, id, 5), y: y - height * 3.4 }
  return { change, delay, ms: 460, way: 'fall', from }
}

/** Loose cards become a data set: one after the other, from the left upper corner to the right lower one. */
function rearranged(all: readonly Change[]): Motion[] {
  const order = all.flatMap((change) => (change.is === 'changed' ? [change.to] : []))
  order.sort((one, other) => one.y + one.x * 0.6 - (other.y + other.x * 0.6))
  const turn = new Map(order.map((thing, n) => [thing.id, n / Math.max(1, order.length)]))
  return all.map((change): Motion => {
    if (change.is === 'left') return { change, delay: 0, ms: least, way: 'glide' }
    if (change.is === 'appeared') return { change, delay: 900, ms: most, way: 'glide' }
    const way = change.turned ? 'turn' : 'glide'
    return { change, delay: Math.round((turn.get(change.to.id) ?? 0) * 1400), ms: 700, way }
  })
}

/** Out of the tipped box over the whole table, tumbling; the nearest lie down first. */
function poured(all: readonly Change[], { size }: Sheet): Motion[] {
  const mouth = { x: size.width / 2, y: size.height * 0.5 }
  const widest = Math.hypot(size.width, size.height) / 2
  return all.map((change): Motion => {
    if (change.is !== 'appeared') return { change, delay: 0, ms: shaking + tipping, way: 'pour' }
    const { id, x, y } = change.to
    const far = Math.min(1, Math.hypot(x - mouth.x, y - mouth.y) / widest)
    const delay = Math.round(shaking + 1150 * (0.35 * far + 0.65 * whim(id, 7)))
    const from = { x: mouth.x + whimBetween(-40, 40, id, 8), y: mouth.y + whimBetween(-20, 20, id, 9) }
    const tumble = whimBetween(-1.3, 1.3, id, 10)
    return { change, delay, ms: Math.round(620 + 420 * far), way: 'toss', from, tumble }
  })
}
