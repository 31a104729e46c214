import type { Box, CardFace, Size } from '../thing.ts'
import { fanName, fanStrip } from './fanStrip.ts'
import { drawIconIn } from './icons.ts'
import { nameStrip } from './nameStrip.ts'
import { partsOf, roomy, tiny, type Parts } from './parts.ts'
import { groundOf, paper, rounded, shape, write, type Pen } from './pen.ts'
import { sourceGround, sourceStrip } from './source.ts'

/** A card without whose it is. */
export type CardBody = Omit<CardFace, 'number' | 'name'>

/** A card by its size: what cannot be read is left out, so that the rest can. */
export function drawCard(pen: Pen, face: CardFace, size: Size): void {
  drawBody(pen, face, size)
  drawName(pen, face, size)
}

/** All that stands on many cards alike: everything but whose it is. */
export function drawBody(pen: Pen, face: CardBody, size: Size): void {
  const parts = partsOf(face, size)
  const { c } = pen
  paper(pen, { x: 0, y: 0, ...size }, parts.unit * 4, pen.ink.paper)
  c.save()
  rounded(pen, { x: 0, y: 0, ...size }, parts.unit * 4)
  c.clip()
  outcomeBand(pen, face, size, parts)
  if (size.width < tiny) tinyCard(pen, face, size, parts)
  else wholeCard(pen, face, size, parts)
  c.restore()
}

/** Whose card it is: the number, or the name while it stands there. */
export function drawName(pen: Pen, face: CardFace, size: Size): void {
  const parts = partsOf(face, size)
  if (size.width < tiny) tinyName(pen, face, size, parts)
  else if (face.kind === 'strip') fanName(pen, face, parts)
  else nameStrip(pen, face, nameRoom(size, parts), parts.unit)
}

function wholeCard(pen: Pen, face: CardBody, size: Size, parts: Parts): void {
  if (face.kind === 'strip') fanStrip(pen, face, parts)
  else iconAndTitle(pen, face, size, parts)
  const most = Math.min(parts.unit * 15, parts.value.height * 0.56)
  write(pen, face.value, parts.value, { weight: 700, colour: pen.ink.ink, lines: 3, most, least: 7.5 })
  sourceStrip(pen, face, parts.source)
}

/** The band with the outcome: colour, shape and words. */
function outcomeBand(pen: Pen, { outcome, outcomeWord }: CardBody, size: Size, { band, unit }: Parts): void {
  const { c, ink } = pen
  const { ground, letters } = groundOf(ink, outcome)
  c.fillStyle = ground
  c.fillRect(0, 0, band, size.height)
  shape(pen, outcome, band / 2, band * 0.72, band * 0.3)
  if (band < 7.5) return
  c.save()
  c.translate(band, size.height - unit * 3)
  c.rotate(-Math.PI / 2)
  const room = { x: 0, y: -band, width: size.height - band * 1.5 - unit * 4, height: band }
  write(pen, outcomeWord, room, {
    weight: 700,
    colour: letters,
    lines: 1,
    most: band * 0.82,
    least: 6,
    across: 'middle',
  })
  c.restore()
}

/** Seen from far: the number alone, as large as it goes. */
function tinyName(pen: Pen, face: CardFace, { width, height }: Size, { band }: Parts): void {
  const room = { x: band + 1, y: 1, width: width - band - 2, height: height * 0.5 }
  const letters = { weight: 700, colour: pen.ink.pen, lines: 1, most: room.height, least: 5 } as const
  write(pen, face.number ?? face.name ?? '', room, { ...letters, across: 'middle' })
}

function tinyCard(pen: Pen, face: CardBody, { width, height }: Size, { band }: Parts): void {
  const foot = { x: band, y: height * 0.86, width: width - band, height: height * 0.14 }
  sourceGround(pen, face, foot, foot.width)
  const room = { x: band, y: height * 0.5, width: width - band, height: height * 0.34 }
  drawIconIn(pen, face.icon, room, pen.ink.ink)
}

/** The label at the top of a card, with the icon beside it on a small one. */
function label({ unit, strip }: Parts): Box {
  return {
    x: strip.x + unit * 1.6,
    y: unit * 1.8,
    width: strip.width - unit * 3.4,
    height: strip.height - unit * 2.2,
  }
}

/** How large the icon is beside the name; on a large card it stands below it. */
const iconBeside = ({ width }: Size, { height }: Box) => (width >= roomy ? 0 : height * 0.92)

function nameRoom(size: Size, parts: Parts): Box {
  const room = label(parts)
  const icon = iconBeside(size, room)
  return { ...room, width: room.width - (icon ? icon + parts.unit * 1.5 : 0) }
}

/** Below the name strip the title with its icon; on a small card the icon stands beside the number. */
function iconAndTitle(pen: Pen, face: CardBody, size: Size, parts: Parts): void {
  const { ink } = pen
  const { unit, title } = parts
  const { width } = size
  const room = label(parts)
  const icon = iconBeside(size, room)
  const square = icon
    ? { x: room.x + room.width - icon, y: room.y, width: icon, height: room.height }
    : { x: title.x, y: title.y + unit * 0.5, width: unit * 11, height: unit * 11 }
  drawIconIn(pen, face.icon, square, ink['ink-soft'])
  const words = icon ? title : { ...title, x: title.x + unit * 13, width: title.width - unit * 13 }
  const most = Math.max(Math.min(11, width * 0.19), unit * 8.4)
  write(pen, face.title, words, {
    colour: ink.ink,
    lines: 3,
    most,
    least: 7.5,
    down: icon ? 'top' : 'middle',
  })
}
