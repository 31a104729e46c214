import { faceKey } from '../changes.ts'
import type { Box, CardFace, Face, Pixels, Size } from '../thing.ts'
import { drawBody, drawName } from './card.ts'
import { marginOf } from './draw.ts'
import type { Ink, Pen } from './pen.ts'

/** How far the pictures stand apart, so that none bleeds into its neighbour. */
const apart = 2
const side = 2048

type Picture = { key: string; size: Size; paint: (pen: Pen) => void }
type Parts = { body: Picture; name: Picture }

/**
 * For many faces at once: three hundred cards have some eighty bodies and thirty names. All are drawn once, one
 * beside the other in one picture, and a card is a copy of one body and one name.
 */
export class Bodies {
  private readonly c: CanvasRenderingContext2D | null
  private readonly spots = new Map<string, Box>()
  private readonly ink: Ink
  private readonly density: number

  constructor(ink: Ink, density: number, wanted: readonly { face: Face; size: Size }[]) {
    this.ink = ink
    this.density = density
    const canvas = document.createElement('canvas')
    canvas.width = side
    canvas.height = side
    this.c = canvas.getContext('2d', { willReadFrequently: true })
    const pictures = new Map<string, Picture>()
    for (const { face, size } of wanted) {
      const parts = partsOf(face, size)
      if (parts) pictures.set(parts.body.key, parts.body).set(parts.name.key, parts.name)
    }
    this.drawAll([...pictures.values()])
  }

  /** Puts a face at a corner of a page, in pixels of the page; false when it is none of those wanted. */
  put(c: CanvasRenderingContext2D, face: Face, size: Size, { x, y }: { x: Pixels; y: Pixels }): boolean {
    const parts = partsOf(face, size)
    const [body, name] = [this.spots.get(parts?.body.key ?? ''), this.spots.get(parts?.name.key ?? '')]
    if (!this.c || !body || !name) return false
    c.resetTransform()
    for (const { x: left, y: top, width, height } of [body, name])
      c.drawImage(this.c.canvas, left, top, width, height, x, y, width, height)
    return true
  }

  private drawAll(pictures: readonly Picture[]): void {
    const { c, ink, density } = this
    let [x, y, row] = [0, 0, 0]
    for (const { key, size, paint } of pictures) {
      const margin = margins(size)
      const width = Math.ceil((size.width + 2 * margin) * density)
      const height = Math.ceil((size.height + 2 * margin) * density)
      if (x + width > side) [x, y, row] = [0, y + row, 0]
      // What finds no room is drawn as if it came alone.
      if (!c || x + width > side || y + height > side) return
      c.setTransform(density, 0, 0, density, x + margin * density, y + margin * density)
      paint({ c, ink, density })
      this.spots.set(key, { x, y, width, height })
      x += width + apart
      row = Math.max(row, height + apart)
    }
  }
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
    body: { key: `${at} ${faceKey(body)}`, size, paint: (pen) => drawBody(pen, body, size) },
    name: {
      key: `${at} ${JSON.stringify([kind, shows, number, name])}`,
      size,
      paint: (pen) => drawName(pen, face, size),
    },
  }
}
