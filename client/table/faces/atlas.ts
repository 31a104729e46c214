import type { Textures } from 'phaser'

import { faceKey } from '../changes.ts'
import type { Box, Face, Pixels, Size, Thing } from '../thing.ts'
import { Bodies } from './bodies.ts'
import { draw, marginOf } from './draw.ts'
import { claim, few, handOver, hasRoom, newPage, sideFor, type Page } from './page.ts'
import type { Ink } from './pen.ts'

/** Where a face was drawn: a frame of a page, with a margin for its shadow. */
export type Baked = { page: string; frame: string; margin: Pixels; canvas: HTMLCanvasElement; spot: Box }
/** How sharp faces are drawn: for which nearness of the camera, and in how many pixels. */
export type Sharpness = { near: number; density: number }

/** All faces, drawn once, on a few large pages: a card is then one picture, and a table one stroke. */
export class Atlas {
  private readonly textures: Textures.TextureManager
  private readonly ink: Ink
  private readonly baked = new Map<string, Baked>()
  private sharpness: Sharpness
  private pages: Page[] = []
  private expected = 0
  private bodies: Bodies | undefined

  constructor(textures: Textures.TextureManager, ink: Ink, sharpness: Sharpness) {
    this.textures = textures
    this.ink = ink
    this.sharpness = sharpness
  }

  /** A face at the size at which it lies on the table; it is drawn when it is asked for the first time. */
  face(face: Face, size: Size): Baked {
    const key = `${Math.round(size.width * 4)}x${Math.round(size.height * 4)} ${faceKey(face)}`
    const known = this.baked.get(key) ?? this.drawn(face, size)
    this.baked.set(key, known)
    return known
  }

  /** These faces are going to be asked for at once, until the next flush. */
  expect(things: readonly Pick<Thing, 'face' | 'width' | 'height'>[]): void {
    this.expected = things.length
    if (things.length <= few) return
    const { near, density } = this.sharpness
    const wanted = things.map(({ face, width, height }) => ({ face, size: nearer({ width, height }, near) }))
    this.bodies = new Bodies(this.ink, density, wanted)
  }

  /** Hands what was drawn to the screen. */
  flush(): void {
    this.expected = 0
    this.bodies = undefined
    for (const page of this.pages) handOver(page)
  }

  /** Forgets everything and draws sharper or coarser from now on. The old pages go when `done` is called. */
  renew(sharpness: Sharpness): { done: () => void } {
    const old = this.pages
    this.sharpness = sharpness
    this.pages = []
    this.baked.clear()
    return { done: () => old.forEach(({ key }) => this.textures.remove(key)) }
  }

  /** How many faces there are, on how many pages, of how many pixels together. */
  count(): { faces: number; pages: number; pixels: number } {
    const pixels = this.pages.reduce((sum, { side }) => sum + side * side, 0)
    return { faces: this.baked.size, pages: this.pages.length, pixels }
  }

  private drawn(face: Face, size: Size): Baked {
    const { near, density } = this.sharpness
    const seen = nearer(size, near)
    const margin = marginOf(face, seen)
    const width = Math.ceil((seen.width + 2 * margin) * density)
    const height = Math.ceil((seen.height + 2 * margin) * density)
    const page = this.pageFor(width, height)
    const { x, y } = claim(page, width, height)
    page.pen.setTransform(density, 0, 0, density, x + margin * density, y + margin * density)
    if (!this.bodies?.put(page.pen, face, { x, y })) draw({ c: page.pen, ink: this.ink, density }, face, seen)
    page.texture.add(`${x},${y}`, 0, x, y, width, height)
    const spot = { x, y, width, height }
    return { page: page.key, frame: `${x},${y}`, margin: margin / near, canvas: page.pen.canvas, spot }
  }

  private pageFor(width: number, height: number): Page {
    const last = this.pages.at(-1)
    if (last && hasRoom(last, width, height)) return last
    const page = newPage(this.textures, sideFor(this.expected, Math.max(width, height)))
    this.pages.push(page)
    return page
  }
}

function nearer({ width, height }: Size, near: number): Size {
  return { width: width * near, height: height * near }
}
