import type { GameObjects, Scene } from 'phaser'

import type { Milliseconds } from '../../rules/units.ts'
import type { Atlas, Baked } from './faces/atlas.ts'
import { boundsOf, type Lying } from './Ground.ts'
import { Lift } from './Lift.ts'
import { timeFor } from './motion.ts'
import { between, poseOf, type Pose } from './pose.ts'
import { restingDepth, type Box, type Point, type Size, type Thing } from './thing.ts'

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
let made = 0

/** One thing on Phaser's display list: a card, a tab, a head. It is one picture of the atlas, moved about. */
export class Card {
  private readonly image: GameObjects.Image
  private readonly lift: Lift
  private readonly number = ++made
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
    this.image = scene.add.image(thing.x, thing.y, this.front.baked.page).setDepth(thing.depth)
    this.lift = new Lift(scene, thing.id, inTheAir - 1)
    this.pose = poseOf(thing)
    this.show(this.pose)
  }

  /** What it is from now on; where it lies does not change yet. */
  become(thing: Thing, atlas: Atlas): void {
    this.thing = thing
    this.front = sideOf(thing, atlas)
    this.other = undefined
    this.raise(this.aloft ? inTheAir : 0)
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

  /** It lies on the table, and no hand has it, the own one neither. */
  lies(): boolean {
    return !this.flight && !this.aloft && restingDepth(this.thing) === this.thing.depth
  }

  isAloft = (): boolean => this.aloft

  /** The room that it takes on the table, with its shadow. */
  bounds(): Box {
    const { displayWidth, displayHeight, rotation, x, y } = this.image
    return boundsOf(displayWidth, displayHeight, rotation, x, y)
  }

  /** Less than nothing when it lies below another. */
  order(other: Card): number {
    return this.thing.depth - other.thing.depth || this.number - other.number
  }

  /** Whether it is drawn apart, or is part of the ground. */
  see(on: boolean): void {
    this.image.setVisible(on)
  }

  /** What the ground paints of it. */
  lying(): Lying {
    return { image: this.image, baked: this.front.baked }
  }

  show(pose: Pose): void {
    const { baked, width, height } = pose.back && this.other ? this.other : this.front
    const { margin } = baked
    const { scale, tilt } = this.lift.show(pose)
    this.pose = pose
    if (this.image.frame.name !== baked.frame || this.image.texture.key !== baked.page)
      this.image.setTexture(baked.page, baked.frame)
    this.image.setPosition(pose.x, pose.y).setRotation(pose.rotation + tilt)
    if (this.image.alpha !== pose.alpha) this.image.setAlpha(pose.alpha)
    const wide = pose.width * (1 + (2 * margin) / width) * scale
    this.image.setDisplaySize(wide * pose.flat, pose.height * (1 + (2 * margin) / height) * scale)
  }

  fly(flight: Flight): void {
    this.flight = flight
    this.since = undefined
    if (flight.delay + flight.ms === 0) return this.finish()
    this.show(flight.at(0))
    this.raise(inTheAir)
  }

  /** It is in the air here, in whosever hand, until it lands. */
  hover({ x, y }: Point, calm: boolean): void {
    this.finish()
    this.aloft = true
    this.show({ ...this.pose, x, y, lift: this.lift.rise(calm) })
    this.raise(inTheAir)
  }

  /** The own hand has it here. */
  follow(thing: Thing, atlas: Atlas, calm: boolean): void {
    this.flight = undefined
    this.become(thing, atlas)
    this.show({ ...poseOf(thing), lift: this.lift.rise(calm) })
  }

  /** Flies from where a hand left it to where it lies; calm at once. */
  land(calm: boolean): void {
    this.aloft = false
    const [from, to] = [this.pose, poseOf(this.thing)]
    const ms = calm ? 0 : timeFor(from, to)
    this.fly({ delay: 0, ms, at: (moment) => between(from, to, 'glide', moment) })
  }

  /** Goes on with a flight, or with rising into a hand; false when neither goes on. */
  step(now: Milliseconds): boolean {
    if (!this.flight) return this.rises()
    this.since ??= now
    const { delay, ms, at } = this.flight
    const moment = (now - this.since - delay) / ms
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
    this.raise(this.aloft ? inTheAir : 0)
    flight.done?.()
  }

  destroy(): void {
    this.lift.destroy()
    this.image.destroy()
  }

  private rises(): boolean {
    if (this.lies() || this.pose.lift === 0 || this.pose.lift === 1) return false
    this.show({ ...this.pose, lift: this.lift.rise(false) })
    return true
  }

  /** Phaser sorts everything again for every depth that is set. */
  private raise(by: number): void {
    const depth = this.thing.depth + by
    if (this.image.depth !== depth) this.image.setDepth(depth)
  }
}

function sideOf(thing: Thing, atlas: Atlas): Side {
  const { width, height, face } = thing
  return { width, height, baked: atlas.face(face, thing) }
}
