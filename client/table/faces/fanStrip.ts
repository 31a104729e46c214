import type { CardFace } from '../thing.ts'
import { drawIconIn } from './icons.ts'
import type { Parts } from './parts.ts'
import { stampInk, write, type Pen } from './pen.ts'

/** The top strip of a card in a fan: its icon and title, and the number where there is room for it. */
export function fanStrip(pen: Pen, face: CardFace, { strip, unit }: Parts): void {
  const { ink } = pen
  const high = strip.height
  const icon = high * 0.74
  drawIconIn(
    pen,
    face.icon,
    { x: strip.x + unit, y: high * 0.13, width: icon, height: icon },
    ink['ink-soft'],
  )
  const from = strip.x + unit * 1.8 + icon
  const right = strip.x + strip.width - unit * 1.5
  const number = strip.width > 82 ? strip.width * 0.25 : 0
  const writing = {
    colour: ink.ink,
    lines: 2,
    most: Math.min(high * 0.78, unit * 7.6),
    least: Math.min(8, high * 0.7),
  }
  write(
    pen,
    face.title,
    { x: from, y: high * 0.04, width: right - from - number, height: high * 0.94 },
    writing,
  )
  if (number === 0) return
  const room = { x: right - number + unit, y: 0, width: number - unit, height: high }
  const said = face.number ?? face.name ?? ''
  write(pen, said, room, {
    weight: 700,
    colour: stampInk,
    lines: 1,
    most: high * 0.7,
    least: 7,
    across: 'right',
  })
}
