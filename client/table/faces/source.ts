import type { Box, CardFace, Pixels } from '../thing.ts'
import { write, type Pen } from './pen.ts'

type Held = Pick<CardFace, 'holder' | 'holderLabel' | 'register'>

/** The holder's colour with its pattern: stripes for CBS, dots for the municipality. */
export function sourceGround(
  pen: Pen,
  { holder }: Pick<CardFace, 'holder'>,
  box: Box,
  patterned: Pixels,
): void {
  const { c, ink } = pen
  c.save()
  c.beginPath()
  c.rect(box.x, box.y, box.width, box.height)
  c.clip()
  c.fillStyle = holder === 'cbs' ? ink.cbs : ink.municipality
  c.fillRect(box.x, box.y, box.width, box.height)
  c.beginPath()
  c.rect(box.x, box.y, patterned, box.height)
  c.clip()
  if (holder === 'cbs') stripes(pen, box, patterned)
  else dots(pen, box, patterned)
  c.restore()
}

function stripes({ c }: Pen, { x, y, height }: Box, patterned: Pixels): void {
  const step = Math.max(3.2, height * 0.36)
  c.strokeStyle = 'rgb(255 255 255 / 78%)'
  c.lineWidth = step * 0.34
  for (let from = -height; from < patterned + height; from += step) {
    c.beginPath()
    c.moveTo(x + from, y + height + 1)
    c.lineTo(x + from + height + 2, y - 1)
    c.stroke()
  }
}

function dots({ c }: Pen, { x, y, height }: Box, patterned: Pixels): void {
  const step = Math.max(3.2, height * 0.36)
  c.fillStyle = 'rgb(255 255 255 / 86%)'
  for (let row = 0; row * step < height + step; row++)
    for (let column = 0; column * step < patterned + step; column++) {
      c.beginPath()
      const shift = row % 2 === 0 ? 0 : step / 2
      c.arc(x + column * step + shift, y + row * step + step * 0.3, step * 0.23, 0, 7)
      c.fill()
    }
}

/** Narrower than this there is room for the holder alone. */
const both: Pixels = 124

/** The strip at the foot of a card: pattern, and as much of register and holder as can be read. */
export function sourceStrip(pen: Pen, held: Held, box: Box): void {
  const patterned = Math.min(box.width * 0.18, box.height * 1.1)
  sourceGround(pen, held, box, patterned)
  const words = { x: box.x + patterned + box.height * 0.18, y: box.y, width: 0, height: box.height }
  words.width = box.x + box.width - words.x - box.height * 0.14
  const writing = { colour: '#fff', weight: 700, lines: 1, least: 6 } as const
  if (box.width < both) {
    if (box.height >= 7.5)
      write(pen, held.holderLabel, words, { ...writing, most: Math.min(box.height * 0.8, 17) })
    return
  }
  const half = { ...words, height: box.height * 0.46 }
  const least = Math.min(9, half.height)
  write(
    pen,
    held.register,
    { ...half, y: box.y + box.height * 0.05 },
    { ...writing, weight: 400, most: half.height, least },
  )
  write(
    pen,
    held.holderLabel,
    { ...half, y: box.y + box.height * 0.49 },
    { ...writing, most: half.height, least },
  )
}
