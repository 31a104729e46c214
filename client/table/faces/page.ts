import type { Textures } from 'phaser'

/** One canvas full of faces, and the texture that shows it. */
export type Page = {
  key: string
  side: number
  pen: CanvasRenderingContext2D
  texture: Textures.Texture
  x: number
  y: number
  row: number
  /** Something was drawn on it that the screen has not got yet. */
  dirty: boolean
}

/** So that no face bleeds into its neighbour. */
const between = 2
const small = 512
const large = 2048
/** More faces than this at once go on a large page. */
export const few = 24
let pagesMade = 0

/** Many faces at once go on large pages; what comes one by one goes on small ones. */
export function sideFor(expected: number, largest: number): number {
  const sides = expected > few ? [large] : [small, 2 * small, large]
  return sides.find((side) => largest * 2 <= side) ?? Math.max(large, largest + between)
}

export function newPage(textures: Textures.TextureManager, side: number): Page {
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  // In memory and not on the graphics card: it is handed over whole, and some cards draw small shapes wrongly.
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  const key = `faces ${++pagesMade}`
  const texture = textures.create(key, canvas, side, side)
  if (!pen || !texture) throw new Error('table: no canvas to draw faces on')
  return { key, side, pen, texture, x: 0, y: 0, row: 0, dirty: true }
}

/** A page that was handed over is handed over again whole: only small ones are still written on. */
export function hasRoom(page: Page, width: number, height: number): boolean {
  if (!page.dirty && page.side > small) return false
  const here = page.x + width <= page.side && page.y + height <= page.side
  const nextRow = width <= page.side && page.y + page.row + height <= page.side
  return here || nextRow
}

/** Faces stand in rows, like books. */
export function claim(page: Page, width: number, height: number): { x: number; y: number } {
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

/** Hands a page to the screen. */
export function handOver(page: Page): void {
  if (page.dirty) page.texture.source[0]?.update()
  page.dirty = false
}
