import type { GameObjects, Scene, Textures } from 'phaser'

import type { Milliseconds } from '../../rules/units.ts'
import type { Card } from './Card.ts'
import type { Lens } from './lens.ts'
import type { Baked } from './faces/atlas.ts'
import { boxOf, type Box } from './thing.ts'
import type { Wood } from './Wood.ts'

/** A camera that did not move for so long rests. */
const rest: Milliseconds = 120
/** More pieces than this are painted as one: all of it. */
const mostPieces = 40
const everything: Box = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 }

/** A thing that lies: as Phaser would draw it, and where its face is. */
export type Lying = { image: GameObjects.Image; baked: Baked }

let grounds = 0

/**
 * The table top with all that lies on it, as one picture of exactly the screen's pixels: what rests costs one
 * stroke a frame, however much it is. Only the piece where something rises or lies down is painted again.
 * While the camera moves the things are drawn apart; the picture is painted again when it rests.
 */
export class Ground {
  private readonly scene: Scene
  private readonly wood: Wood
  private readonly lying = new Map<Card, Box>()
  private readonly key = `ground ${++grounds}`
  private readonly canvas = document.createElement('canvas')
  private readonly image: GameObjects.Image
  private readonly texture: Textures.CanvasTexture
  private lens: Lens = { zoom: 0, x: 0, y: 0 }
  private pieces: Box[] = [everything]
  private movedAt: Milliseconds = -rest
  private isApart = false

  constructor(scene: Scene, wood: Wood) {
    this.scene = scene
    this.wood = wood
    const texture = scene.textures.addCanvas(this.key, this.canvas)
    if (!texture) throw new Error('table: no canvas for what lies on it')
    this.texture = texture
    this.image = scene.add.image(0, 0, this.key).setDepth(-0.5)
  }

  /** Where the camera looks; its zoom is in pixels of the screen. */
  look(lens: Lens): void {
    const { zoom, x, y } = this.lens
    if (zoom === lens.zoom && x === lens.x && y === lens.y) return
    // Before the first picture there is none to look at.
    if (zoom !== 0) this.movedAt = performance.now()
    this.lens = lens
    this.paintAll()
  }

  paintAll(): void {
    this.pieces = [everything]
  }

  lay(card: Card): void {
    const box = card.bounds()
    this.lying.set(card, box)
    card.see(this.isApart)
    this.pieces.push(box)
  }

  rise(card: Card): void {
    const box = this.lying.get(card)
    if (!box) return
    this.lying.delete(card)
    card.see(true)
    this.pieces.push(box)
  }

  /** Before every frame; true while the camera has not come to rest. */
  step(now: Milliseconds): boolean {
    const moves = now - this.movedAt < rest
    if (moves !== this.isApart) this.apart(moves)
    if (!moves && this.pieces.length > 0) this.paint()
    return moves
  }

  private apart(on: boolean): void {
    this.isApart = on
    this.image.setVisible(!on)
    this.wood.see(on)
    for (const card of this.lying.keys()) card.see(on)
  }

  private paint(): void {
    const { width, height } = this.scene.scale
    if (this.canvas.width !== width || this.canvas.height !== height) this.resize()
    const c = this.canvas.getContext('2d')
    const all = this.pieces.length > mostPieces || this.pieces.includes(everything)
    const sorted = [...this.lying].sort(([one], [other]) => one.order(other))
    if (c) for (const piece of all ? [everything] : this.pieces) this.paintPiece(c, piece, sorted)
    this.pieces = []
    this.wood.see(false)
    this.texture.refresh()
    const { zoom, x, y } = this.lens
    this.image.setPosition(x, y).setDisplaySize(width / zoom, height / zoom)
  }

  private resize(): void {
    const { width, height } = this.scene.scale
    this.texture.setSize(width, height)
    // A picture keeps the size that its texture had.
    this.image.setTexture(this.key)
    this.paintAll()
  }

  private paintPiece(
    c: CanvasRenderingContext2D,
    piece: Box,
    sorted: readonly (readonly [Card, Box])[],
  ): void {
    const { width, height } = this.canvas
    const { zoom, x, y } = this.lens
    const [left, top] = [width / 2 - x * zoom, height / 2 - y * zoom]
    const within = inside(piece, { zoom, x: left, y: top }, { x: 0, y: 0, width, height })
    if (within.width <= 0 || within.height <= 0) return
    c.save()
    c.beginPath()
    c.rect(within.x, within.y, within.width, within.height)
    c.clip()
    c.setTransform(zoom, 0, 0, zoom, left, top)
    this.wood.draw(c)
    for (const [card, box] of sorted) if (meet(box, piece)) paint(c, card.lying(), { zoom, x: left, y: top })
    c.restore()
  }
}

/** Draws a thing as Phaser does, for a camera of which x and y are where the table begins on the screen. */
function paint(c: CanvasRenderingContext2D, { image, baked }: Lying, { zoom, x, y }: Lens): void {
  const { displayWidth: wide, displayHeight: high, rotation } = image
  // Phaser's middle is a whole pixel of the face, and so is ours: nothing shifts when it rises.
  const [left, top] = [-image.displayOriginX * image.scaleX, -image.displayOriginY * image.scaleY]
  const { canvas, spot } = baked
  const [sine, cosine] = [Math.sin(rotation) * zoom, Math.cos(rotation) * zoom]
  c.setTransform(cosine, sine, -sine, cosine, x + image.x * zoom, y + image.y * zoom)
  c.globalAlpha = image.alpha
  c.drawImage(canvas, spot.x, spot.y, spot.width, spot.height, left, top, wide, high)
  c.globalAlpha = 1
}

/** A box of the table in whole pixels of the screen, as far as it is on the screen. */
function inside({ x, y, width, height }: Box, { zoom, x: left, y: top }: Lens, screen: Box): Box {
  const from = { x: Math.floor(x * zoom + left) - 1, y: Math.floor(y * zoom + top) - 1 }
  const to = { x: Math.ceil((x + width) * zoom + left) + 1, y: Math.ceil((y + height) * zoom + top) + 1 }
  const begin = { x: Math.max(screen.x, from.x), y: Math.max(screen.y, from.y) }
  return {
    ...begin,
    width: Math.min(screen.width, to.x) - begin.x,
    height: Math.min(screen.height, to.y) - begin.y,
  }
}

function meet(one: Box, other: Box): boolean {
  const inX = one.x <= other.x + other.width && other.x <= one.x + one.width
  return inX && one.y <= other.y + other.height && other.y <= one.y + one.height
}

/** The straight box that holds a turned one. */
export function boundsOf(width: number, height: number, rotation: number, x: number, y: number): Box {
  const [sine, cosine] = [Math.abs(Math.sin(rotation)), Math.abs(Math.cos(rotation))]
  return boxOf({ x, y, width: width * cosine + height * sine, height: width * sine + height * cosine })
}
