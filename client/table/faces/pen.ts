import type { Colour } from '../../parts/colour.ts'
import type { Box, Pixels } from '../thing.ts'
import { fit, leading, type Fitted, type Measure, type Wish } from './fit.ts'

/** The colours of the look, as client/style.css names them, and what they are where it is missing. */
const usual = {
  paper: '#fdfaf3',
  'paper-shade': '#f1e9da',
  ink: '#23201b',
  'ink-soft': '#5c554a',
  line: '#8d8475',
  wood: '#7a5c44',
  'wood-dark': '#5e4532',
  yellow: '#f6c945',
  'yellow-ink': '#2b2200',
  green: '#10523f',
  'green-ink': '#ffffff',
  cbs: '#2c5a87',
  municipality: '#9c4128',
  action: '#1b4b82',
  stop: '#a3241b',
  /** The ink of the stamp, and of names in handwriting. */
  pen: '#253f7d',
  strip: '#f3e7c9',
}
type Colours = typeof usual
/** The colours, and the letters as CSS names them. */
export type Ink = Colours & { letters: string }

/** What a face is drawn with: the canvas, its colours, and how many of its pixels go in one pixel of a face. */
export type Pen = { c: CanvasRenderingContext2D; ink: Ink; density: number }

/** Reads the colours and letters of the page, so that a theme reaches the canvas too. */
export function inkOf(element: Element): Ink {
  const style = getComputedStyle(element)
  const ink: Ink = { ...usual, letters: style.fontFamily }
  for (const token of tokens) ink[token] = style.getPropertyValue(`--${token}`).trim() || usual[token]
  return ink
}

const isToken = (token: string): token is keyof Colours => token in usual
const tokens = Object.keys(usual).filter(isToken)

export type Weight = 400 | 700
export const font = ({ ink }: Pick<Pen, 'ink'>, size: Pixels, weight: Weight, style = '') =>
  `${style} ${weight} ${size}px ${ink.letters}`

/** Letters are measured once, large: twice as large is twice as wide. */
const measured = new Map<string, Map<string, number>>()
const large: Pixels = 100

/** Measures with the letters that the pen would write. */
export function measureWith({ c, ink }: Pen, weight: Weight, style = ''): Measure {
  const letters = font({ ink }, large, weight, style)
  const widths = measured.get(letters) ?? new Map<string, number>()
  measured.set(letters, widths)
  return (text, size) => {
    const known = widths.get(text) ?? widthOf(c, text, letters)
    widths.set(text, known)
    return (known * size) / large
  }
}

function widthOf(c: CanvasRenderingContext2D, text: string, letters: string): Pixels {
  c.font = letters
  return c.measureText(text).width
}

export type Writing = Wish & {
  weight?: Weight
  style?: string
  colour: string
  across?: 'left' | 'middle' | 'right'
  down?: 'top' | 'middle'
}

/** What was measured with other letters than those that came since. */
export function measureAnew(): void {
  measured.clear()
  fits.clear()
}

/** The same word goes in the same room on many cards. */
const fits = new Map<string, Fitted>()
const mostFits = 5000

function fittedOnce(text: string, { width, height }: Box, writing: Writing, measure: Measure): Fitted {
  const { most, least, lines, weight, style } = writing
  const key = `${[width, height, most, least, lines, weight, style].join()} ${text}`
  const known = fits.get(key) ?? fit(text, { width, height }, writing, measure)
  if (fits.size > mostFits) fits.clear()
  fits.set(key, known)
  return known
}

/** Writes a text as large as its box allows. */
export function write(pen: Pen, text: string, box: Box, writing: Writing): Fitted {
  const { weight = 400, style = '', colour, across = 'left', down = 'middle' } = writing
  const measure = measureWith(pen, weight, style)
  const fitted = fittedOnce(text, box, writing, measure)
  const { c } = pen
  const line = fitted.size * leading
  const spare = down === 'middle' ? (box.height - line * fitted.lines.length) / 2 : 0
  c.font = font(pen, fitted.size, weight, style)
  c.fillStyle = colour
  c.textAlign = 'left'
  c.textBaseline = 'alphabetic'
  for (const [n, words] of fitted.lines.entries()) {
    const width = Math.min(measure(words, fitted.size), box.width)
    const free = box.width - width
    const x = box.x + (across === 'left' ? 0 : across === 'middle' ? free / 2 : free)
    // A line that is a little too long is drawn narrower.
    c.fillText(words, x, box.y + spare + line * n + fitted.size * 0.84, Math.max(1, box.width))
  }
  return fitted
}

export function rounded({ c }: Pen, { x, y, width, height }: Box, radius: Pixels): void {
  c.beginPath()
  roundedPath(c, { x, y, width, height }, radius)
}

/** A box with round corners, drawn by arcs: `roundRect` is younger than the browsers that we support. */
export function roundedPath(
  c: Pick<CanvasRenderingContext2D, 'moveTo' | 'arcTo' | 'closePath'>,
  { x, y, width, height }: Box,
  radius: Pixels,
): void {
  const round = Math.max(0, Math.min(radius, width / 2, height / 2))
  const [right, bottom] = [x + width, y + height]
  c.moveTo(x + round, y)
  c.arcTo(right, y, right, bottom, round)
  c.arcTo(right, bottom, x, bottom, round)
  c.arcTo(x, bottom, x, y, round)
  c.arcTo(x, y, right, y, round)
  c.closePath()
}

/** A sheet of paper with its soft shadow. */
export function paper(pen: Pen, box: Box, radius: Pixels, colour: string): void {
  const { c, density } = pen
  const lift = Math.max(1.2, box.width * 0.016)
  c.save()
  c.shadowColor = 'rgb(30 18 8 / 42%)'
  c.shadowBlur = lift * 2.2 * density
  c.shadowOffsetY = lift * 0.8 * density
  rounded(pen, box, radius)
  c.fillStyle = colour
  c.fill()
  c.restore()
  rounded(pen, box, radius)
  c.lineWidth = Math.max(0.6, box.width * 0.006)
  c.strokeStyle = 'rgb(92 70 45 / 38%)'
  c.stroke()
}

/** The ground of a colour, and what is written on it. */
export function groundOf(ink: Ink, colour: Colour): { ground: string; letters: string } {
  if (colour === 'work') return { ground: ink.yellow, letters: ink['yellow-ink'] }
  if (colour === 'noWork') return { ground: ink.green, letters: ink['green-ink'] }
  return { ground: ink['paper-shade'], letters: ink['ink-soft'] }
}

/** A filled circle for yellow, an open square for green, a line where there is no colour. */
export function shape({ c, ink }: Pen, outcome: Colour, x: Pixels, y: Pixels, radius: Pixels): void {
  c.beginPath()
  if (outcome === 'work') {
    c.fillStyle = ink['yellow-ink']
    c.arc(x, y, radius, 0, 7)
    c.fill()
    return
  }
  c.strokeStyle = groundOf(ink, outcome).letters
  c.lineWidth = Math.max(1.1, radius * 0.42)
  if (outcome === 'white') {
    c.moveTo(x - radius * 0.8, y)
    c.lineTo(x + radius * 0.8, y)
    c.stroke()
    return
  }
  c.strokeRect(x - radius * 0.8, y - radius * 0.8, radius * 1.6, radius * 1.6)
}
