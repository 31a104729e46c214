import type { Milliseconds } from '../../rules/units.ts'
import type { SeenHand } from '../../rules/wire.ts'
import type { SeatId, TableId } from '../../rules/workshop.ts'
import { createHandPaths, type DrawnHand } from '../handPaths.ts'
import { pointAt } from './aim.ts'
import { alphaOf, gripsFor, handsAt, inAir, untilFainter, type Grips, type Pointer } from './inAir.ts'
import type { Point, Sheet } from './thing.ts'

/** What the hands of the others have to know of the table, and what they move there. */
export type OthersHouse = {
  sheet: () => Sheet
  /** Over which table, and which hand is the own one. */
  place: () => { table: TableId | undefined; own: SeatId }
  /** Things in the hands of others, by where their middle is. */
  float: (things: ReadonlyMap<string, Point>) => void
  pointers: (hands: readonly Pointer[]) => void
}

/** After a hand lets go of something, the house may still have to say where it lies now. */
const patience: Milliseconds = 500

/** Everybody else's hands: they move between the ticks, and what they hold moves with them. */
export class Others {
  private readonly house: OthersHouse
  private readonly paths = createHandPaths()
  private readonly movedAt = new Map<SeatId, { x: number; y: number; since: Milliseconds }>()
  private grips: Grips = new Map()
  private air: ReadonlyMap<string, Point> = new Map()
  /** The house has spoken of these while they were still in a hand. */
  private readonly settled = new Set<string>()
  private isFloating = false
  private readonly lingering = new Map<string, { at: Point; until: Milliseconds }>()
  private asked: number | undefined
  private later: ReturnType<typeof setTimeout> | undefined

  constructor(house: OthersHouse) {
    this.house = house
  }

  /** One tick of the hands. */
  hear(hands: readonly SeenHand[]): void {
    const now = performance.now()
    this.paths.take(hands, now)
    const seen = new Set(hands.map(([seat]) => seat))
    for (const seat of this.movedAt.keys()) if (!seen.has(seat)) this.movedAt.delete(seat)
    for (const [seat, , x, y] of hands) {
      const was = this.movedAt.get(seat)
      if (was?.x !== x || was.y !== y) this.movedAt.set(seat, { x, y, since: now })
    }
    this.wake()
  }

  /** The house has said where these lie: nothing keeps them in the air. */
  settle(things: Iterable<string>): void {
    for (const id of things) {
      this.lingering.delete(id)
      if (this.air.has(id)) this.settled.add(id)
    }
    this.wake()
  }

  /** Draws again, from the next frame on: the camera or the sheet is another. */
  wake(): void {
    this.asked ??= requestAnimationFrame(() => this.frame())
  }

  stop(): void {
    if (this.asked !== undefined) cancelAnimationFrame(this.asked)
    clearTimeout(this.later)
  }

  private frame(): void {
    this.asked = undefined
    const now = performance.now()
    const { table, own } = this.house.place()
    const drawn = this.paths.at(now)
    const hands = handsAt(drawn.hands, table, own)
    this.lift(hands, now)
    this.house.pointers(hands.flatMap((hand) => this.pointerOf(hand, now)))
    if (drawn.moving) this.wake()
    else this.sleep(hands, now)
  }

  private pointerOf(hand: DrawnHand, now: Milliseconds): Pointer[] {
    const holds = hand.held.length > 0
    const alpha = alphaOf(this.stillOf(hand, now), holds)
    return alpha === 0 ? [] : [{ seat: hand.seat, at: pointAt(this.house.sheet(), hand), alpha, holds }]
  }

  private stillOf({ seat }: DrawnHand, now: Milliseconds): Milliseconds {
    return now - (this.movedAt.get(seat)?.since ?? now)
  }

  private lift(hands: readonly DrawnHand[], now: Milliseconds): void {
    const sheet = this.house.sheet()
    this.grips = gripsFor(this.grips, hands, sheet)
    const held = inAir(sheet, hands, this.grips)
    this.release(held, now)
    const left = [...this.lingering].map(([id, { at }]) => [id, at] as const)
    const all = new Map([...held, ...left])
    if (all.size > 0 || this.isFloating) this.house.float(all)
    this.isFloating = all.size > 0
    this.air = held
  }

  /** What no hand holds any more stays in the air until the house has said where it lies, or for a moment. */
  private release(held: ReadonlyMap<string, Point>, now: Milliseconds): void {
    for (const [id, at] of this.air) {
      if (held.has(id)) continue
      if (!this.settled.delete(id)) this.lingering.set(id, { at, until: now + patience })
    }
    for (const [id, { until }] of this.lingering) if (held.has(id) || until <= now) this.lingering.delete(id)
  }

  /** Nothing moves: the next frame comes when a hand grows faint, or something has to lie down. */
  private sleep(hands: readonly DrawnHand[], now: Milliseconds): void {
    const fades = hands.flatMap((hand) => untilFainter(this.stillOf(hand, now)) ?? [])
    const falls = [...this.lingering.values()].map(({ until }) => until - now)
    clearTimeout(this.later)
    const next = Math.min(...fades, ...falls)
    if (next < Infinity) this.later = setTimeout(() => this.wake(), Math.max(16, next))
  }
}
