import { faceKey } from '../changes.ts'
import type { Box, CardFace, Face, Pixels, Size } from '../thing.ts'
import { drawBody, drawName } from './card.ts'
import { marginOf } from './draw.ts'
import type { Ink, Pen } from './pen.ts'

/** How far the pictures stand apart, so that none bleeds into its neighbour. */
const apart = 2
const sides = [512, 1024, 2048]
/** The name stands in the upper half of a card; in a fan that is all that shows. */
const upper = 0.55

/** `high` is how much of the height it needs. */
type Picture = { key: string; size: Size; high: number; paint: (pen: Pen) => void }
type Parts = { body: Picture; name: Picture }

/**
 * For many faces at once: three hundred cards have some eighty bodies and thirty names. All are drawn once, one
 * beside the other in one picture, and a card is a copy of one body and one name.
 */
export class Bodies {
  private readonly c: CanvasRenderingContext2D | null
  private readonly parts = new Map<Face, Parts>()
  private readonly spots = new Map<string, Box>()
  private readonly ink: Ink
  private readonly density: number
  private readonly side: number

  constructor(ink: Ink, density: number, wanted: readonly { face: Face; size: Size }[]) {
    this.ink = ink
    this.density = density
    const pictures = new Map<string, Picture>()
    for (const { face, size } of wanted) {
      const parts = partsOf(face, size)
      if (parts) this.parts.set(face, parts)
      if (parts) pictures.set(parts.body.key, parts.body).set(parts.name.key, parts.name)
    }
    const canvas = document.createElement('canvas')
    this.side = sideFor([...pictures.values()].map((picture) => this.room(picture)))
    canvas.width = this.side
    canvas.height = this.side
    this.c = canvas.getContext('2d', { willReadFrequently: true })
    this.drawAll([...pictures.values()])
  }

  /** Puts a face at a corner of a page, in pixels of the page; false when it is none of those wanted. */
  put(c: CanvasRenderingContext2D, face: Face, { x, y }: { x: Pixels; y: Pixels }): boolean {
    const parts = this.parts.get(face)
    const [body, name] = [this.spots.get(parts?.body.key ?? ''), this.spots.get(parts?.name.key ?? '')]
    if (!this.c || !body || !name) return false
    c.resetTransform()
    for (const { x: left, y: top, width, height } of [body, name])
      c.drawImage(this.c.canvas, left, top, width, height, x, y, width, height)
    return true
  }

  private room({ size, high }: Picture): Size {
    const margin = margins(size)
    return {
      width: Math.ceil((size.width + 2 * margin) * this.density),
      height: Math.ceil((size.height * high + 2 * margin) * this.density),
    }
  }

  private drawAll(pictures: readonly Picture[]): void {
    const { c, ink, density, side } = this
    let [x, y, row] = [0, 0, 0]
    for (const picture of pictures) {
      const margin = margins(picture.size)
      const { width, height } = this.room(picture)
      if (x + width > side) [x, y, row] = [0, y + row, 0]
      // What finds no room is drawn as if it came alone.
      if (!c || x + width > side || y + height > side) return
      c.setTransform(density, 0, 0, density, x + margin * density, y + margin * density)
      picture.paint({ c, ink, density })
      this.spots.set(picture.key, { x, y, width, height })
      x += width + apart
      row = Math.max(row, height + apart)
    }
  }
}

/** The smallest canvas that has room for all of these in rows. */
function sideFor(rooms: readonly Size[]): number {
  const area = rooms.reduce((sum, { width, height }) => sum + (width + apart) * (height + apart), 0)
  return sides.find((side) => side * side > area * 1.25) ?? 2048
}

const margins = (size: Size) => marginOf({ kind: 'back' }, size)

/** What a card is put together of; other faces are not. */
function partsOf(face: Face, size: Size): Parts | undefined {
  if (face.kind !== 'card' && face.kind !== 'strip') return undefined
  const { kind, shows, number, name } = face
  const body: CardFace = { ...face }
  delete body.number
  delete body.name
  const at = `${size.width} ${size.height}`
  return {
    body: { key: `${at} ${faceKey(body)}`, size, high: 1, paint: (pen) => drawBody(pen, body, size) },
    name: {
      key: `${at} ${JSON.stringify([kind, shows, number, name])}`,
      size,
      high: kind === 'card' ? upper : 1,
      paint: (pen) => drawName(pen, face, size),
    },
  }
}
