import type { Box, Size } from '../thing.ts'
import { whim, whimBetween } from '../whim.ts'
import { roundedPath, type Pen } from './pen.ts'

/** A warm wooden table top; around it, where the screen has another shape, the dim floor. */
export function drawWood(pen: Pen, size: Size, top: Box): void {
  const { c, ink } = pen
  const fills = top.width >= size.width && top.height >= size.height
  c.fillStyle = '#39291d'
  c.fillRect(0, 0, size.width, size.height)
  c.save()
  if (!fills) edgeOf(pen, top)
  c.beginPath()
  roundedPath(c, top, fills ? 0 : 12)
  c.clip()
  c.fillStyle = ink.wood
  c.fillRect(top.x, top.y, top.width, top.height)
  planks(pen, top)
  light(pen, top)
  c.restore()
}

function edgeOf({ c, ink, density }: Pen, { x, y, width, height }: Box): void {
  c.save()
  c.shadowColor = 'rgb(0 0 0 / 60%)'
  c.shadowBlur = 24 * density
  c.shadowOffsetY = 10 * density
  c.fillStyle = ink['wood-dark']
  c.beginPath()
  roundedPath(c, { x, y: y + 5, width, height }, 13)
  c.fill()
  c.restore()
}

function planks(pen: Pen, top: Box): void {
  const count = Math.max(4, Math.round(top.height / 150))
  const high = top.height / count
  for (let n = 0; n < count; n++) plank(pen, { ...top, y: top.y + n * high, height: high }, n)
}

function plank(pen: Pen, box: Box, n: number): void {
  const { c } = pen
  c.save()
  c.beginPath()
  c.rect(box.x, box.y, box.width, box.height)
  c.clip()
  c.fillStyle = whim('tone', n) > 0.5 ? 'rgb(255 214 160 / 5%)' : 'rgb(40 22 8 / 7%)'
  c.fillRect(box.x, box.y, box.width, box.height)
  for (let line = 0; line < 34; line++) grain(pen, box, n * 100 + line)
  joints(pen, box, n)
  c.restore()
}

/** One line of grain: long, nearly straight, darker or lighter than the wood. */
function grain({ c }: Pen, { x, y, width, height }: Box, seed: number): void {
  const level = y + whim('level', seed) * height
  const sway = () => level + whimBetween(-0.05, 0.05, 'sway', seed) * height
  const dark = whim('dark', seed) > 0.35
  const strength = whimBetween(0.03, 0.15, 'strength', seed)
  c.strokeStyle = dark ? `rgb(38 20 8 / ${strength * 100}%)` : `rgb(255 222 176 / ${strength * 60}%)`
  c.lineWidth = whimBetween(0.5, 2.6, 'width', seed)
  c.beginPath()
  c.moveTo(x, level)
  const bend = whimBetween(-0.09, 0.09, 'bend', seed) * height
  c.bezierCurveTo(
    x + width * 0.3,
    sway() + bend,
    x + width * 0.62,
    sway() - bend,
    x + width,
    level + bend * 0.4,
  )
  c.stroke()
}

/** Where planks meet. */
function joints({ c }: Pen, { x, y, width, height }: Box, n: number): void {
  c.fillStyle = 'rgb(28 14 5 / 50%)'
  if (n > 0) c.fillRect(x, y, width, 1.6)
  c.fillStyle = 'rgb(255 226 184 / 10%)'
  if (n > 0) c.fillRect(x, y + 1.6, width, 1)
  c.fillStyle = 'rgb(28 14 5 / 42%)'
  c.fillRect(x + width * whimBetween(0.12, 0.88, 'joint', n), y, 1.6, height)
}

/** A lamp above the middle of the table. */
function light({ c }: Pen, { x, y, width, height }: Box): void {
  const reach = Math.max(width, height) * 0.72
  const glow = c.createRadialGradient(
    x + width / 2,
    y + height * 0.42,
    0,
    x + width / 2,
    y + height / 2,
    reach,
  )
  glow.addColorStop(0, 'rgb(255 226 178 / 17%)')
  glow.addColorStop(0.55, 'rgb(255 226 178 / 3%)')
  glow.addColorStop(1, 'rgb(20 8 0 / 30%)')
  c.fillStyle = glow
  c.fillRect(x, y, width, height)
}
