import type { CardFace, Size } from '../thing.ts'
import { groundOf, paper, rounded, shape, write, type Pen } from './pen.ts'
import { sourceGround } from './source.ts'

/** A card as a field of the grid or a unit of a bar: its value, its colour, and where it comes from. */
export function drawCell(pen: Pen, face: CardFace, size: Size): void {
  const { c, ink } = pen
  const { width, height } = size
  const band = Math.max(5, Math.min(20, height * 0.42, width * 0.16))
  const foot = height < 22 ? 0 : Math.min(7, height * 0.13)
  const radius = Math.min(5, height * 0.14)
  paper(pen, { x: 0, y: 0, ...size }, radius, ink.paper)
  c.save()
  rounded(pen, { x: 0, y: 0, ...size }, radius)
  c.clip()
  c.fillStyle = groundOf(ink, face.outcome).ground
  c.fillRect(0, 0, band, height)
  if (foot > 0)
    sourceGround(pen, face, { x: band, y: height - foot, width: width - band, height: foot }, width)
  c.restore()
  shape(pen, face.outcome, band / 2, height / 2, Math.min(band * 0.32, height * 0.26))
  const said = face.number ?? face.name
  const aside = said === undefined ? 0 : Math.min(width * 0.34, 60)
  const inner = { x: band + 3, y: 1, width: width - band - 6 - aside, height: height - foot - 2 }
  const most = Math.min(30, Math.max(9, height * 0.34))
  write(pen, face.value, inner, { weight: 700, colour: ink.ink, lines: 3, most, least: 6.5 })
  if (said === undefined) return
  const room = { ...inner, x: width - aside - 3, width: aside }
  write(pen, said, room, {
    weight: 700,
    colour: pen.ink.pen,
    lines: 1,
    most: Math.min(22, height * 0.34),
    least: 6.5,
    across: 'right',
  })
}
