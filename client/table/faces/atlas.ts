import type { Textures } from 'phaser'

import { faceKey } from '../changes.ts'
import type { Face, Pixels, Size } from '../thing.ts'
import { draw, marginOf } from './draw.ts'
import type { Ink } from './pen.ts'

/** Where a face was drawn: a frame of a page, with a margin for its shadow. */
export type Baked = { page: string; frame: string; margin: Pixels }
/** How sharp faces are drawn: for which nearness of the camera, and in how many pixels. */
export type Sharpness = { near: number; density: number }

type Page = {
  key: string
  side: number
  pen: CanvasRenderingContext2D
  texture: Textures.Texture
  x: number
  y: number
  row: number
  dirty: boolean
}

export type Atlas = {
  /** A face at the size at which it lies on the table; it is drawn when it is asked for the first time. */
  face(face: Face, size: Size): Baked
  /** Hands what was drawn to the screen. */
  flush(): void
  /** Forgets everything and draws sharper or smaller from now on. The old pages go when `done` is called. */
  renew(sharpness: Sharpness): { done: () => void }
  /** How many faces there are on how many pages. */
  count(): { faces: number; pages: number }
}

/** So that no face bleeds into its neighbour. */
const between = 2
let pagesMade = 0

/** All faces, drawn once, on a few large pages: a card is then one picture, and a table one stroke. */
export function createAtlas(textures: Textures.TextureManager, ink: Ink, first: Sharpness): Atlas {
  let sharpness = first
  let pages: Page[] = []
  const baked = new Map<string, Baked>()
  const drawn = (face: Face, size: Size): Baked => {
    const { near, density } = sharpness
    const large = { width: size.width * near, height: size.height * near }
    const margin = marginOf(face, large)
    const width = Math.ceil((large.width + 2 * margin) * density)
    const height = Math.ceil((large.height + 2 * margin) * density)
    const page = roomOn(pages, width, height) ?? newPage(textures, pages, Math.max(width, height))
    const spot = claim(page, width, height)
    const frame = `${spot.x},${spot.y}`
    page.pen.setTransform(density, 0, 0, density, spot.x + margin * density, spot.y + margin * density)
    draw({ c: page.pen, ink, density }, face, large)
    page.texture.add(frame, 0, spot.x, spot.y, width, height)
    return { page: page.key, frame, margin: margin / near }
  }
  return {
    face(face, size) {
      const key = `${Math.round(size.width * 4)}x${Math.round(size.height * 4)} ${faceKey(face)}`
      const known = baked.get(key) ?? drawn(face, size)
      baked.set(key, known)
      return known
    },
    flush: () => flush(pages),
    renew(next) {
      sharpness = next
      const old = pages
      pages = []
      baked.clear()
      return { done: () => old.forEach(({ key }) => textures.remove(key)) }
    },
    count: () => ({ faces: baked.size, pages: pages.length }),
  }
}

function flush(pages: Page[]): void {
  for (const page of pages) {
    if (page.dirty) page.texture.source[0]?.update()
    page.dirty = false
  }
}

function roomOn(pages: readonly Page[], width: number, height: number): Page | undefined {
  const page = pages.at(-1)
  if (!page) return undefined
  const here = page.x + width <= page.side && page.y + height <= page.side
  const nextRow = width <= page.side && page.y + page.row + height <= page.side
  return here || nextRow ? page : undefined
}

function newPage(textures: Textures.TextureManager, pages: Page[], largest: number): Page {
  // Many faces at once go on large pages; what comes later goes on a small one, which is soon handed over.
  const isLater = pages.some(({ dirty }) => !dirty)
  const side = isLater && largest < 340 ? 1024 : Math.max(2048, largest + between)
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  // In memory and not on the graphics card: it is handed over whole, and some cards draw small shapes wrongly.
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  const key = `faces ${++pagesMade}`
  const texture = textures.create(key, canvas, side, side)
  if (!pen || !texture) throw new Error('table: no canvas to draw faces on')
  const page = { key, side, pen, texture, x: 0, y: 0, row: 0, dirty: true }
  pages.push(page)
  return page
}

/** Faces stand in rows, like books. */
function claim(page: Page, width: number, height: number): { x: number; y: number } {
  if (page.x + width > page.side) {
    page.x = 0
    page.y += page.row
    page.row = 0
  }
  const spot = { x: page.x, y: page.y }
  page.x += width + between
  page.row = Math.max(page.row, height + between)
  page.dirty = true
  return spot
}
