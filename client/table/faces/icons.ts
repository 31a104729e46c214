import { deckIcons } from '../../parts/deckIcons.ts'
import type { Box, Pixels } from '../thing.ts'
import type { Pen } from './pen.ts'

const paths = new Map<string, Path2D[]>()

function pathsOf(icon: string): Path2D[] {
  const known = paths.get(icon)
  if (known) return known
  const made = (Object.hasOwn(deckIcons, icon) ? (deckIcons[icon] ?? []) : []).map(
    (outline) => new Path2D(outline),
  )
  paths.set(icon, made)
  return made
}

/** Draws an icon with its upper left corner here, in the present stroke colour. */
export function drawIcon(
  pen: CanvasRenderingContext2D,
  icon: string,
  x: Pixels,
  y: Pixels,
  size: Pixels,
): void {
  pen.save()
  pen.translate(x, y)
  pen.scale(size / 24, size / 24)
  pen.lineWidth = 2
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  for (const path of pathsOf(icon)) pen.stroke(path)
  pen.restore()
}

/** Draws an icon in the middle of a box. */
export function drawIconIn({ c }: Pen, icon: string, { x, y, width, height }: Box, colour: string): void {
  const size = Math.min(width, height)
  c.strokeStyle = colour
  drawIcon(c, icon, x + (width - size) / 2, y + (height - size) / 2, size)
}
