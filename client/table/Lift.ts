import type { GameObjects, Scene } from 'phaser'

import type { Milliseconds } from '../../rules/units.ts'
import type { Pose } from './pose.ts'
import { whim } from './whim.ts'

/** From the table into the hand. */
const rising: Milliseconds = 130
/** How much larger a card in the air is seen, how far it tilts, and how far below it its shadow falls. */
const larger = 0.05
const tilts = 0.035
const falls = 0.09

const key = 'shadow in the air'
/** The picture of the shadow: its own size, and how far its edge fades. */
const picture = { width: 96, height: 128, soft: 18 }

/** What is seen of a card that was lifted: it is nearer, tilts a little, and its shadow falls farther and softer. */
export class Lift {
  private readonly scene: Scene
  private readonly tilt: number
  private readonly depth: number
  private shadow: GameObjects.Image | undefined
  private since: Milliseconds | undefined

  constructor(scene: Scene, id: string, depth: number) {
    this.scene = scene
    this.depth = depth
    this.tilt = whim(id, 11) < 0.5 ? -tilts : tilts
  }

  /** How far it has risen since it was taken, from 0 to 1; calm it does not rise at all. */
  rise(calm: boolean): number {
    if (calm) return 0
    const now = performance.now()
    this.since ??= now
    // Never quite nothing: nothing lies.
    return Math.min(1, Math.max(0.01, (now - this.since) / rising))
  }

  /** Puts the shadow under a pose; by how much the card itself is larger and tilts. */
  show(pose: Pose): { scale: number; tilt: number } {
    const { lift } = pose
    if (lift === 0) this.lie()
    else this.fall(pose)
    return { scale: 1 + larger * lift, tilt: this.tilt * lift }
  }

  destroy(): void {
    this.shadow?.destroy()
  }

  private lie(): void {
    this.since = undefined
    this.shadow?.destroy()
    this.shadow = undefined
  }

  private fall({ lift, x, y, width, height, rotation, alpha }: Pose): void {
    this.shadow ??= this.scene.add.image(0, 0, shadowIn(this.scene)).setDepth(this.depth)
    const high = Math.max(0, lift)
    const [wide, tall] = [
      width * (1 + picture.soft / picture.width),
      height * (1 + picture.soft / picture.height),
    ]
    this.shadow.setPosition(x + width * falls * 0.5 * high, y + width * falls * high)
    this.shadow.setRotation(rotation + this.tilt * lift).setDisplaySize(wide, tall)
    this.shadow.setAlpha(0.42 * high * alpha)
  }
}

/** The shadow that all of them share. */
function shadowIn({ textures }: Scene): string {
  if (textures.exists(key)) return key
  const { width, height, soft } = picture
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const c = canvas.getContext('2d', { willReadFrequently: true })
  if (c) {
    // Only the shadow: what casts it is far outside.
    c.shadowColor = '#1e1208'
    c.shadowBlur = soft
    c.shadowOffsetX = 2 * width
    c.fillRect(soft / 2 - 2 * width, soft / 2, width - soft, height - soft)
  }
  textures.addCanvas(key, canvas)
  return key
}
