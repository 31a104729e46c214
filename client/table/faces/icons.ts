import type { Box, Pixels } from '../thing.ts'
import type { Pen } from './pen.ts'

/** The icons that decks name on their cards, as client/parts/Icon.tsx draws them: on a square of 24, stroke 2. */
const outlines: Readonly<Record<string, readonly string[]>> = {
  sex: [
    'M5 5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0',
    'M5 22v-5l-1 -1v-4a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4l-1 1v5',
    'M15 5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0',
    'M15 22v-4h-2l2 -6a1 1 0 0 1 1 -1h2a1 1 0 0 1 1 1l2 6h-2v4',
  ],
  age: [
    'M3 20h18v-8a3 3 0 0 0 -3 -3h-12a3 3 0 0 0 -3 3z',
    'M3 15c.6 .6 1.4 1 2.25 1a3 3 0 0 0 2.25 -1a3 3 0 0 1 4.5 0a3 3 0 0 0 4.5 0a3 3 0 0 1 4.5 0',
    'M12 4l1.5 2.2a1.7 1.7 0 1 1 -3 0z',
  ],
  education: ['M22 9l-10 -4l-10 4l10 4l10 -4v6', 'M6 10.6v5.4a6 3 0 0 0 12 0v-5.4'],
  work: [
    'M3 9a2 2 0 0 1 2 -2h14a2 2 0 0 1 2 2v9a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2z',
    'M8 7v-2a2 2 0 0 1 2 -2h4a2 2 0 0 1 2 2v2',
    'M12 12v.01',
    'M3 13a20 20 0 0 0 18 0',
  ],
  illness: ['M4.5 12.5l8 -8a4.94 4.94 0 0 1 7 7l-8 8a4.94 4.94 0 0 1 -7 -7', 'M8.5 8.5l7 7'],
  debts: [
    'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0',
    'M14.4 8a3.5 3.5 0 0 0 -2.4 -1c-2.2 0 -4 2.24 -4 5s1.8 5 4 5c.9 0 1.73 -.37 2.4 -1',
    'M7 10.5h4',
    'M7 13.5h4',
  ],
  origin: [
    'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0',
    'M3.6 9h16.8',
    'M3.6 15h16.8',
    'M11.5 3a17 17 0 0 0 0 18',
    'M12.5 3a17 17 0 0 1 0 18',
  ],
  single: ['M8 7a4 4 0 1 0 8 0a4 4 0 0 0 -8 0', 'M6 21v-2a4 4 0 0 1 4 -4h4a4 4 0 0 1 4 4v2'],
  children: [
    'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0',
    'M9 10v.01',
    'M15 10v.01',
    'M9.5 15a3.5 3.5 0 0 0 5 0',
    'M12 3a2 2 0 0 0 0 4',
  ],
  department: [
    'M3 21h18',
    'M5 21v-14l8 -4v18',
    'M19 21v-10l-6 -4',
    'M9 9v.01',
    'M9 12v.01',
    'M9 15v.01',
    'M9 18v.01',
  ],
  support: [
    'M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0',
    'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0',
    'M15 15l3.35 3.35',
    'M9 15l-3.35 3.35',
    'M5.65 5.65l3.35 3.35',
    'M18.35 5.65l-3.35 3.35',
  ],
}

const paths = new Map<string, Path2D[]>()

function pathsOf(icon: string): Path2D[] {
  const known = paths.get(icon)
  if (known) return known
  const made = (outlines[icon] ?? []).map((outline) => new Path2D(outline))
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
