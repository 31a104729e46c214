import type { GameObjects, Scene } from 'phaser'

import type { Milliseconds } from '../../rules/units.ts'
import type { Atlas, Baked } from './faces/atlas.ts'
import { timeFor } from './motion.ts'
import { between, poseOf, type Pose } from './pose.ts'
import type { Point, Size, Thing } from './thing.ts'

/** Where a thing is during a flight, by moments from 0 to 1. */
export type Flight = {
  delay: Milliseconds
  ms: Milliseconds
  at: (moment: number) => Pose
  done?: () => void
}

const back = { kind: 'back' } as const
/** One side of a thing: a face, and the size that it was drawn for. */
type Side = Size & { baked: Baked }
/** While it flies it is above what lies. */
const inTheAir = 500_000

/** One thing on Phaser's display list: a card, a tab, a head. It is one picture of the atlas, moved about. */
export class Card {
  private readonly image: GameObjects.Image
  private thing: Thing
  private front: Side
  /** What is seen until it has turned: its back, or what it was before. */
  private other: Side | undefined
  private pose: Pose
  private flight: Flight | undefined
  /** Somebody's hand has it. */
  private aloft = false
  /** When the first frame of the flight was drawn: a slow frame before it costs no movement. */
  private since: Milliseconds | undefined

  constructor(scene: Scene, atlas: Atlas, thing: Thing) {
    this.thing = thing
    this.front = sideOf(thing, atlas)
    const { page, frame } = this.front.baked
    this.image = scene.add.image(thing.x, thing.y, page, frame).setDepth(thing.depth)
    this.pose = poseOf(thing)
    this.show(this.pose)
  }

  /** What it is from now on; where it lies does not change yet. */
  become(thing: Thing, atlas: Atlas): void {
    this.thing = thing
    this.front = sideOf(thing, atlas)
    this.other = undefined
    this.image.setDepth(thing.depth)
    this.show(this.pose)
  }

  /** The same, but what it was is seen until it has turned. */
  turnInto(thing: Thing, atlas: Atlas): void {
    const { front } = this
    this.become(thing, atlas)
    this.other = front
  }

  /** Its back is up until it has turned. */
  turnOver(atlas: Atlas): void {
    const { width, height } = this.thing
    this.other = { width, height, baked: atlas.face(back, this.thing) }
  }

  /** The same in another sharpness. */
  redraw(atlas: Atlas): void {
    this.front = sideOf(this.thing, atlas)
    this.other = undefined
    this.show(this.pose)
  }

  /** Where it is now, also in the air. */
  now(): Pose {
    return this.pose
  }

  show(pose: Pose): void {
    const { baked, width, height } = pose.back && this.other ? this.other : this.front
    const { margin } = baked
    this.pose = pose
    this.image.setTexture(baked.page, baked.frame)
    this.image.setPosition(pose.x, pose.y).setRotation(pose.rotation).setAlpha(pose.alpha)
    const wide = pose.width * (1 + (2 * margin) / width)
    this.image.setDisplaySize(wide * pose.flat, pose.height * (1 + (2 * margin) / height))
  }

  fly(flight: Flight): void {
    this.flight = flight
    this.since = undefined
    if (flight.delay + flight.ms === 0) return this.finish()
    this.show(flight.at(0))
    this.image.setDepth(this.thing.depth + inTheAir)
  }

  isAloft(): boolean {
    return this.aloft
  }

  /** It is in the air here, in whosever hand, until it lands. */
  hover({ x, y }: Point): void {
    this.finish()
    this.aloft = true
    this.show({ ...this.pose, x, y })
    this.image.setDepth(this.thing.depth + inTheAir)
  }

  /** Flies from where a hand left it to where it lies; calm at once. */
  land(calm: boolean): void {
    this.aloft = false
    const from = this.pose
    const to = poseOf(this.thing)
    const ms = calm ? 0 : timeFor(from, to)
    this.fly({ delay: 0, ms, at: (moment) => between(from, to, 'glide', moment) })
  }

  /** Goes on with a flight; false when it lies. */
  step(now: Milliseconds): boolean {
    if (!this.flight) return false
    this.since ??= now
    const { delay, ms, at } = this.flight
    const moment = ms === 0 ? 1 : (now - this.since - delay) / ms
    if (moment >= 1) this.finish()
    else this.show(at(Math.max(0, moment)))
    return moment < 1
  }

  /** Ends a flight at once, where it was going. */
  finish(): void {
    const { flight } = this
    if (!flight) return
    this.flight = undefined
    this.show(flight.at(1))
    this.image.setDepth(this.thing.depth)
    flight.done?.()
  }

  destroy(): void {
    this.image.destroy()
  }
}

function sideOf(thing: Thing, atlas: Atlas): Side {
  const { width, height, face } = thing
  return { width, height, baked: atlas.face(face, thing) }
}
