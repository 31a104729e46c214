import { packed, type Palette } from './colours.ts'
import type { Crowd } from './crowd.ts'
import { paint, type Pixels } from './paint.ts'
import { isCrisp, pixelsOf, type Size } from './size.ts'
import { type Sprites, spritesOf } from './sprites.ts'

/**
 * The canvas and its pixels. One way of drawing for every machine: an opaque canvas without WebGL, into which
 * whole pictures are put. On a software renderer that showed nearly twice as many frames as WebGL points did.
 */
export class Picture {
  private readonly context: CanvasRenderingContext2D
  private readonly sprites = new Map<number, Sprites>()
  private image: ImageData
  private pixels: Pixels

  private readonly canvas: HTMLCanvasElement
  private readonly palette: Palette

  constructor(canvas: HTMLCanvasElement, palette: Palette) {
    this.canvas = canvas
    this.palette = palette
    const context = canvas.getContext('2d', { alpha: false })
    if (!context) throw new Error('this browser has no canvas')
    this.context = context
    this.image = context.createImageData(1, 1)
    this.pixels = pixelsIn(this.image)
  }

  /** Takes another size; what was drawn is gone. */
  resize(size: Size): void {
    const { width, height } = pixelsOf(size)
    this.canvas.style.imageRendering = isCrisp(size, devicePixelRatio) ? 'pixelated' : 'auto'
    if (width === this.image.width && height === this.image.height) return
    this.canvas.width = width
    this.canvas.height = height
    this.image = this.context.createImageData(width, height)
    this.pixels = pixelsIn(this.image)
  }

  draw(crowd: Crowd): void {
    paint(this.pixels, packed(this.palette.ground), crowd, this.spritesOf(crowd.dot))
    this.context.putImageData(this.image, 0, 0)
  }

  private spritesOf(dot: number): Sprites {
    const made = this.sprites.get(dot) ?? spritesOf(dot, this.palette)
    this.sprites.set(dot, made)
    return made
  }
}

function pixelsIn({ width, height, data }: ImageData): Pixels {
  return { width, height, data: new Int32Array(data.buffer) }
}
