import { type Chance, chanceFrom } from './chance.ts'
import { copied, type Crowd, emptyCrowd } from './crowd.ts'
import type { Dealt } from './deal.ts'
import { type Leg, walk } from './motion.ts'
import type { Picture } from './Picture.ts'
import { legsTo } from './plan.ts'
import type { BarPlace, DotScene } from './scene.ts'
import { pixelsOf, type Size } from './size.ts'
import { dealtFor, pooled, roomsFor, standIn } from './stand.ts'

/** What the show says: where bars are, that it sets out, and that everybody stands still. */
export type Tells = { laid: (places: BarPlace[]) => void; sets: () => void; rests: () => void }
type Shown = { scene: DotScene; dealt: Dealt; last: Crowd }
type Look = { size: Size; letters: number }

/** The dots in time: walks them from scene to scene, and asks for no frame while they rest. */
export class Show {
  private readonly chance: Chance
  private shown: Shown | undefined
  private now: Crowd | undefined
  private legs: Leg[] = []
  private began: number | undefined
  private asked = 0

  private readonly picture: Picture
  private look: Look
  private readonly tells: Tells

  constructor(picture: Picture, look: Look, tells: Tells, seed: number) {
    this.picture = picture
    this.look = look
    this.tells = tells
    this.chance = chanceFrom(seed)
    picture.resize(look.size)
  }

  /** Another size: everybody stands where they stood, at once. */
  resize(look: Look): void {
    this.look = look
    this.picture.resize(look.size)
    if (!this.shown) return
    const { scene, dealt } = this.shown
    this.shown = { scene, dealt, last: this.laid(scene, dealt) }
    this.skip()
  }

  /** Goes to a scene from wherever the dots are, or stands there at once. */
  show(scene: DotScene, still: boolean): void {
    const before = this.shown?.scene
    if (JSON.stringify(before) === JSON.stringify(scene)) return
    const dealt = dealtFor(scene, this.chance)
    const last = this.laid(scene, dealt)
    this.shown = { scene, dealt, last }
    if (still) return this.skip()
    const ends = { last, pool: pooled(scene, this.look.size, this.chance) }
    const now = this.now && copied(this.now)
    this.legs = legsTo({ before, scene, now, ends }, pixelsOf(this.look.size), this.chance)
    this.began = undefined
    this.tells.sets()
    if (!this.asked) this.asked = requestAnimationFrame(this.frame)
  }

  /** Ends a movement: everybody stands where they were going. */
  skip(): void {
    cancelAnimationFrame(this.asked)
    this.asked = 0
    this.legs = []
    if (!this.shown) return
    this.now = copied(this.shown.last)
    this.picture.draw(this.now)
    this.tells.rests()
  }

  stop(): void {
    cancelAnimationFrame(this.asked)
  }

  private laid(scene: DotScene, dealt: Dealt): Crowd {
    const { size, letters } = this.look
    const { crowd, bars } = standIn(scene, size, dealt, roomsFor(letters))
    this.tells.laid(bars)
    return crowd
  }

  private readonly frame = (time: number): void => {
    this.began ??= time
    const [leg] = this.legs
    const share = leg ? (time - this.began) / leg.ms : 1
    if (!leg || (share >= 1 && this.legs.length === 1)) return this.skip()
    if (share >= 1) {
      this.legs = this.legs.slice(1)
      this.began += leg.ms
      return this.frame(time)
    }
    if (this.now?.x.length !== leg.to.x.length || this.now.work !== leg.to.work)
      this.now = emptyCrowd(leg.to.x.length, leg.to.work, leg.to.dot)
    walk(leg, share, this.now)
    this.picture.draw(this.now)
    this.asked = requestAnimationFrame(this.frame)
  }
}
