import { cardHeight, cardWidth } from '../sizes.ts'
import type { Size } from '../thing.ts'
import { paper, rounded, type Pen } from './pen.ts'

/** The back of a card: nobody sees whose it is. */
export function drawBack(pen: Pen, size: Size): void {
  const { c, ink } = pen
  const unit = size.width / cardWidth
  const { width, height } = { width: size.width, height: (size.width * cardHeight) / cardWidth }
  paper(pen, { x: 0, y: 0, width, height }, unit * 4, ink.paper)
  c.save()
  rounded(pen, { x: unit * 4, y: unit * 4, width: width - unit * 8, height: height - unit * 8 }, unit * 2.5)
  c.clip()
  c.fillStyle = ink['paper-shade']
  c.fillRect(0, 0, width, height)
  c.strokeStyle = ink.line
  c.globalAlpha = 0.45
  c.lineWidth = Math.max(0.8, unit)
  for (let from = -height; from < width + height; from += unit * 7) {
    c.beginPath()
    c.moveTo(from, 0)
    c.lineTo(from + height, height)
    c.moveTo(from, 0)
    c.lineTo(from - height, height)
    c.stroke()
  }
  c.restore()
}
