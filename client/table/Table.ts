import type { Scene } from 'phaser'

import { boxPose } from './Box.ts'
import type { Milliseconds } from '../../rules/units.ts'
import { Card } from './Card.ts'
import { changes, isNewFace, type Change } from './changes.ts'
import { Atlas, type Sharpness } from './faces/atlas.ts'
import { inkOf } from './faces/pen.ts'
import type { Running } from './game.ts'
import { Ground } from './Ground.ts'
import type { Lens } from './lens.ts'
import { motions, setPiece, type Motion } from './motion.ts'
import { between, firstPose, lastPose, poseOf } from './pose.ts'
import type { Point, Sheet, Thing } from './thing.ts'
import { Wood } from './Wood.ts'

/** Beyond this most faces on the pages are of earlier, and the present ones are drawn again. */
const mostPixels = 24_000_000

/** The scene: it makes, moves and removes what lies on the table. It knows no rule, no step and no word. */
export class Table {
  private readonly game: Running
  private readonly scene: Scene
  private readonly atlas: Atlas
  private readonly cards = new Map<string, Card>()
  /** On their way out; they are no part of the sheet any more. */
  private readonly leaving = new Set<Card>()
  /** All that may have to be drawn elsewhere in the next frame. */
  private readonly awake = new Set<Card>()
  private readonly ground: Ground
  private readonly wood: Wood
  private aloft: ReadonlySet<string> = new Set()
  private calm = false
  private sheet: Sheet | undefined
  private sharpness: Sharpness
  private sharp = 1
  private setPieceUntil = 0

  constructor(game: Running, host: Element, sharpness: Sharpness) {
    this.game = game
    this.scene = game.scene
    this.sharpness = sharpness
    const ink = inkOf(host)
    this.atlas = new Atlas(this.scene.textures, ink, sharpness)
    this.wood = new Wood(this.scene, ink)
    this.ground = new Ground(this.scene, this.wood)
    game.onFrame((now) => this.step(now))
  }

  /** Shows a sheet, and the way there as movement; calm is without. */
  show(sheet: Sheet, calm: boolean): void {
    const before = this.sheet
    this.sheet = sheet
    this.calm = calm
    if (before && before.stage !== sheet.stage && !calm) this.setPieceUntil = performance.now() + setPiece
    if (this.atlas.count().pixels > mostPixels) this.drawAgain(this.sharpness)
    if (this.wood.lay(sheet, this.sharp)) this.ground.paintAll()
    const all = changes(before, sheet)
    this.atlas.expect(all.filter(isNewFace).flatMap((change) => (change.is === 'left' ? [] : [change.to])))
    for (const motion of motions(all, { before, after: sheet }, calm)) this.move(motion, sheet)
    this.atlas.flush()
    this.game.wake()
  }

  /** Things that the own hand moves: at once, and without asking anybody. */
  put(things: readonly Thing[]): void {
    for (const thing of things) {
      const card = this.cards.get(thing.id)
      if (card) this.rouse(card).follow(thing, this.atlas, this.calm)
    }
    const moved = new Map(things.map((thing) => [thing.id, thing]))
    const { sheet } = this
    if (sheet) this.sheet = { ...sheet, things: sheet.things.map((thing) => moved.get(thing.id) ?? thing) }
    this.atlas.flush()
    this.game.wake()
  }

  /** Things in the air, by the middle of each in pixels of the sheet. They stay there until a later call leaves
   * them out; then they fly to where the sheet says, or are there at once when calm. */
  float(things: ReadonlyMap<string, Point>): void {
    for (const [id, at] of things) {
      const card = this.cards.get(id)
      if (card) this.rouse(card).hover(at, this.calm)
    }
    for (const id of this.aloft) {
      const card = things.has(id) ? undefined : this.cards.get(id)
      if (card) this.rouse(card).land(this.calm)
    }
    this.aloft = new Set(things.keys())
    this.game.wake()
  }

  /** Ends a set piece at once for whoever does not want to wait; false when there is none. */
  skip(): boolean {
    if (performance.now() > this.setPieceUntil) return false
    this.setPieceUntil = 0
    for (const card of this.awake) card.finish()
    this.game.wake()
    return true
  }

  /** One frame of all that flies; what does not any more becomes part of the ground. */
  private step(now: Milliseconds): boolean {
    let moves = false
    for (const card of this.awake) {
      if (card.step(now)) moves = true
      if (!card.lies() || !this.awake.delete(card)) continue
      this.ground.lay(card)
    }
    return this.ground.step(now) || moves
  }

  /** It is no part of the ground, until it lies again. */
  private rouse(card: Card): Card {
    this.ground.rise(card)
    this.awake.add(card)
    return card
  }

  private all(): Card[] {
    return [...this.cards.values(), ...this.leaving]
  }

  look({ zoom, x, y }: Lens, sharp: number): void {
    this.sharp = sharp
    this.scene.cameras.main.setZoom(sharp * zoom).centerOn(x, y)
    this.ground.look({ zoom: sharp * zoom, x, y })
    this.game.wake()
  }

  /** Draws all faces again, for another nearness; nothing moves. */
  sharpen(sharpness: Sharpness): void {
    const { near, density } = this.sharpness
    if (near !== sharpness.near || Math.abs(density / sharpness.density - 1) > 0.15) this.drawAgain(sharpness)
  }

  drawAgain(sharpness = this.sharpness): void {
    this.sharpness = sharpness
    const { done } = this.atlas.renew(sharpness)
    this.atlas.expect(this.sheet?.things ?? [])
    for (const card of this.all()) card.redraw(this.atlas)
    this.atlas.flush()
    this.ground.paintAll()
    done()
    this.game.wake()
  }

  facts(): { faces: number; pages: number; things: number; frames: number } {
    return { ...this.atlas.count(), things: this.cards.size, frames: this.game.frames() }
  }

  private move(motion: Motion, sheet: Sheet): void {
    const { change } = motion
    if (change.is === 'appeared') return this.appear(change, motion)
    if (change.is === 'left') return this.leave(change, motion, sheet)
    const card = this.cards.get(change.to.id)
    if (!card) return
    this.rouse(card)
    const from = card.now()
    const to = poseOf(change.to)
    if (motion.way === 'turn') card.turnInto(change.to, this.atlas)
    else card.become(change.to, this.atlas)
    if (card.isAloft()) return
    card.fly({ ...motion, at: (moment) => between(from, to, motion.way, moment) })
  }

  private appear({ to }: Extract<Change, { is: 'appeared' }>, motion: Motion): void {
    const card = this.cards.get(to.id) ?? new Card(this.scene, this.atlas, to)
    this.cards.set(to.id, card)
    this.rouse(card)
    card.become(to, this.atlas)
    if (motion.way === 'toss') card.turnOver(this.atlas)
    const from = firstPose(motion, to)
    const end = poseOf(to)
    const waiting = { ...from, alpha: 0 }
    const at = (moment: number) => (moment === 0 ? waiting : between(from, end, motion.way, moment))
    card.fly({ ...motion, at })
  }

  private leave({ from }: Extract<Change, { is: 'left' }>, motion: Motion, { size }: Sheet): void {
    const card = this.cards.get(from.id)
    if (!card) return
    this.cards.delete(from.id)
    this.rouse(card)
    const begin = card.now()
    const middle: Point = { x: size.width / 2, y: size.height * 0.6 }
    const at = (moment: number) =>
      motion.way === 'pour' ? boxPose(from, middle, moment) : between(begin, lastPose(from), 'glide', moment)
    this.leaving.add(card)
    const done = () => {
      this.leaving.delete(card)
      this.awake.delete(card)
      card.destroy()
    }
    card.fly({ ...motion, at, done })
  }
}
