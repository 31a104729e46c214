import type { Face, Size } from '../thing.ts'
import { onWood } from './labels.ts'
import { rounded, write, type Pen } from './pen.ts'

type Of<K extends Face['kind']> = Extract<Face, { kind: K }>

/** How many cards lie in a field that has room for one. */
export function drawDouble(pen: Pen, { text }: Of<'double'>, { width, height }: Size): void {
  rounded(pen, { x: 0, y: 0, width, height }, height / 2)
  pen.c.fillStyle = pen.ink.stop
  pen.c.fill()
  const room = { x: 1, y: 0, width: width - 2, height }
  write(pen, text, room, {
    weight: 700,
    colour: '#fff',
    lines: 1,
    most: height * 0.8,
    least: 6,
    across: 'middle',
  })
}

/** A field in which no card lies, and the word for it. */
export function drawMissing(pen: Pen, { text }: Of<'missing'>, { width, height }: Size): void {
  const { c, ink } = pen
  rounded(pen, { x: 1.5, y: 1.5, width: width - 3, height: height - 3 }, 5)
  c.fillStyle = 'rgb(30 18 8 / 16%)'
  c.fill()
  c.strokeStyle = 'rgb(255 248 235 / 70%)'
  c.lineWidth = 1.5
  c.setLineDash([6, 5])
  c.stroke()
  c.setLineDash([])
  onWood(pen, () =>
    write(
      pen,
      text,
      { x: 4, y: 2, width: width - 8, height: height - 4 },
      {
        colour: ink.paper,
        lines: 1,
        most: Math.min(24, height * 0.4),
        least: 6.5,
        across: 'middle',
      },
    ),
  )
}
