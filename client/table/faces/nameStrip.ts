import type { Box, CardFace, Pixels } from '../thing.ts'
import { rounded, write, type Pen } from './pen.ts'

/** A label with the name in handwriting, or the number stamped over a name that was struck through. */
export function nameStrip(pen: Pen, { number, name }: CardFace, box: Box, unit: Pixels): void {
  const { c } = pen
  rounded(pen, box, unit)
  c.fillStyle = pen.ink.strip
  c.fill()
  if (number === undefined) {
    const writing = {
      colour: pen.ink.pen,
      style: 'italic',
      weight: 700,
      lines: 1,
      most: box.height * 0.8,
      least: 7,
    } as const
    write(pen, name ?? '', { ...box, x: box.x + unit * 2, width: box.width - unit * 3 }, writing)
    return
  }
  const writing = {
    weight: 700,
    colour: pen.ink.pen,
    lines: 1,
    most: box.height * 1.02,
    least: 7,
    across: 'middle',
  } as const
  if (box.width < 74)
    return void write(pen, number, { ...box, x: box.x + unit, width: box.width - unit * 2 }, writing)
  struckName(pen, { ...box, x: box.x + unit * 2, width: box.width * 0.4 })
  stamp(pen, number, { ...box, x: box.x + box.width * 0.46, width: box.width * 0.5 }, unit)
}

/** The number in ink, not quite straight, as stamps are. */
function stamp(pen: Pen, number: string, { x, y, width, height }: Box, unit: Pixels): void {
  const { c } = pen
  const box = { x: -width / 2, y: -height * 0.44, width, height: height * 0.88 }
  c.save()
  c.translate(x + width / 2, y + height / 2)
  c.rotate(-0.045)
  rounded(pen, box, unit * 1.2)
  c.strokeStyle = pen.ink.pen
  c.lineWidth = Math.max(1, unit * 0.7)
  c.stroke()
  const inner = { ...box, x: box.x + unit, width: box.width - 2 * unit }
  write(pen, number, inner, {
    weight: 700,
    colour: pen.ink.pen,
    lines: 1,
    most: box.height * 0.98,
    least: 7,
    across: 'middle',
  })
  c.restore()
}

/** What was a name once: loops of a pen, and a stroke through them. */
function struckName({ c, ink }: Pen, { x, y, width, height }: Box): void {
  const middle = y + height * 0.64
  const step = width / letters.length
  c.save()
  c.lineCap = 'round'
  c.lineJoin = 'round'
  c.strokeStyle = ink['ink-soft']
  c.globalAlpha = 0.75
  c.lineWidth = Math.max(0.8, height * 0.07)
  c.beginPath()
  c.moveTo(x, middle)
  for (const [n, tall] of letters.entries()) {
    const from = x + n * step
    const top = middle - height * tall
    c.bezierCurveTo(from + step * 0.9, top, from - step * 0.15, top, from + step * 0.35, middle)
    c.quadraticCurveTo(from + step * 0.6, middle + height * 0.09, from + step, middle - height * 0.03)
  }
  c.stroke()
  c.globalAlpha = 1
  c.strokeStyle = ink.pen
  c.lineWidth = Math.max(1, height * 0.09)
  c.beginPath()
  c.moveTo(x - step * 0.3, middle - height * 0.02)
  c.lineTo(x + width + step * 0.3, middle - height * 0.24)
  c.stroke()
  c.restore()
}

/** How tall the letters of a struck name are, in shares of its strip. */
const letters = [0.5, 0.24, 0.26, 0.52, 0.24] as const
