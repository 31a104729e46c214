import type { GameObjects, Scene } from 'phaser'

import type { Ink } from './faces/pen.ts'
import { drawWood } from './faces/wood.ts'
import type { Sheet } from './thing.ts'

type Ground = Pick<Sheet, 'size' | 'top'>

/** The table top: one picture, drawn again only for another size. */
export class Wood {
  private readonly scene: Scene
  private readonly ink: Ink
  private image: GameObjects.Image | undefined
  private picture: HTMLCanvasElement | undefined
  private size: Ground['size'] = { width: 1, height: 1 }
  private drawn = ''

  constructor(scene: Scene, ink: Ink) {
    this.scene = scene
    this.ink = ink
  }

  /** Whether it is drawn apart from what lies on it. */
  see(on: boolean): void {
    this.image?.setVisible(on)
  }

  /** Draws it where what lies on it is painted too. */
  draw(c: CanvasRenderingContext2D): void {
    if (this.picture) c.drawImage(this.picture, 0, 0, this.size.width, this.size.height)
  }

  /** The table top for a sheet; true when it is another one. */
  lay({ size, top }: Ground, sharp: number): boolean {
    const key = `wood ${JSON.stringify({ size, top })}`
    if (key === this.drawn) return false
    const { textures } = this.scene
    const canvas = this.canvasFor({ size, top }, Math.min(sharp, 1.5))
    this.picture = canvas
    this.size = size
    textures
      .create(key, canvas, canvas.width, canvas.height)
      ?.add('__BASE', 0, 0, 0, canvas.width, canvas.height)
    this.image?.destroy()
    if (this.drawn) textures.remove(this.drawn)
    this.drawn = key
    this.image = this.scene.add.image(size.width / 2, size.height / 2, key).setDepth(-1)
    this.image.setDisplaySize(size.width, size.height)
    return true
  }

  private canvasFor({ size, top }: Ground, density: number): HTMLCanvasElement {
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(size.width * density))
    canvas.height = Math.max(1, Math.round(size.height * density))
    const c = canvas.getContext('2d', { willReadFrequently: true })
    c?.scale(density, density)
    if (c) drawWood({ c, ink: this.ink, density }, size, top)
    return canvas
  }
}
