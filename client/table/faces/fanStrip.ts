import type { CardFace } from '../thing.ts'
import { drawIconIn } from './icons.ts'
import type { Parts } from './parts.ts'
import { write, type Pen } from './pen.ts'

/** How wide the number of a fan's strip is; 0 where there is no room for it. */
const numberOf = ({ strip }: Parts) => (strip.width > 82 ? strip.width * 0.25 : 0)
const rightOf = ({ strip, unit }: Parts) => strip.x + strip.width - unit * 1.5

/** The top strip of a card in a fan: its icon and title, with room for the number. */
export function fanStrip(pen: Pen, face: Pick<CardFace, 'icon' | 'title'>, parts: Parts): void {
  const { ink } = pen
  const { strip, unit } = parts
  const high = strip.height
  const icon = high * 0.74
  const square = { x: strip.x + unit, y: high * 0.13, width: icon, height: icon }
  drawIconIn(pen, face.icon, square, ink['ink-soft'])
  const from = strip.x + unit * 1.8 + icon
  const room = {
    x: from,
    y: high * 0.04,
    width: rightOf(parts) - from - numberOf(parts),
    height: high * 0.94,
  }
  write(pen, face.title, room, {
    colour: ink.ink,
    lines: 2,
    most: Math.min(high * 0.78, unit * 7.6),
    least: Math.min(8, high * 0.7),
  })
}

/** The number at the right of that strip. */
export function fanName(pen: Pen, { number, name }: CardFace, parts: Parts): void {
  const { strip, unit } = parts
  const wide = numberOf(parts)
  if (wide === 0) return
  const high = strip.height
  const room = { x: rightOf(parts) - wide + unit, y: 0, width: wide - unit, height: high }
  const letters = { weight: 700, colour: pen.ink.pen, lines: 1, most: high * 0.7, least: 7 } as const
  write(pen, number ?? name ?? '', room, { ...letters, across: 'right' })
}
