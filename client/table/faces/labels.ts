import type { Face, Size } from '../thing.ts'
import { drawIcon } from './icons.ts'
import { groundOf, paper, rounded, shape, write, type Pen } from './pen.ts'

type Of<K extends Face['kind']> = Extract<Face, { kind: K }>

const manila = '#ecd9ad'

/** The tab of a pile: what the group calls it, and how many cards lie there. */
export function drawTab(pen: Pen, { text, count }: Of<'tab'>, { width, height }: Size): void {
  const { c, ink } = pen
  paper(pen, { x: 0, y: 0, width, height }, height * 0.3, manila)
  const round = height * 0.8
  const left = width - round - height * 0.1
  rounded(pen, { x: left, y: height * 0.1, width: round, height: round }, round / 2)
  c.fillStyle = ink['wood-dark']
  c.fill()
  const number = { x: left, y: height * 0.1, width: round, height: round }
  write(pen, count, number, {
    weight: 700,
    colour: '#fff',
    lines: 1,
    most: round * 0.74,
    least: 6,
    across: 'middle',
  })
  const room = { x: height * 0.28, y: height * 0.06, width: left - height * 0.4, height: height * 0.88 }
  if (text) write(pen, text, room, { weight: 700, colour: ink.ink, lines: 2, most: height * 0.74, least: 7 })
  else blankLine(pen, room)
}

/** Nothing is written yet: a line to write on. */
function blankLine(
  { c }: Pen,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): void {
  c.strokeStyle = 'rgb(94 69 50 / 55%)'
  c.lineWidth = Math.max(1, height * 0.07)
  c.setLineDash([height * 0.14, height * 0.2])
  c.beginPath()
  c.moveTo(x, y + height * 0.72)
  c.lineTo(x + width, y + height * 0.72)
  c.stroke()
  c.setLineDash([])
}

/** The head of a column. */
export function drawHead(pen: Pen, { text, icon, sorted }: Of<'head'>, { width, height }: Size): void {
  const { c, ink } = pen
  paper(pen, { x: 0, y: 0, width, height }, 5, sorted ? manila : ink['paper-shade'])
  const size = width > 96 && height > 34 ? Math.min(26, height * 0.4) : 0
  c.strokeStyle = ink['ink-soft']
  if (size > 0) drawIcon(c, icon, 6, (height - size) / 2, size)
  const left = size > 0 ? size + 11 : 4
  const right = sorted ? 14 : 4
  const room = { x: left, y: 1, width: width - left - right, height: height - 2 }
  write(pen, text, room, {
    weight: 700,
    colour: ink.ink,
    lines: 3,
    most: Math.max(11, Math.min(20, height * 0.3)),
    least: 6.5,
    across: size > 0 ? 'left' : 'middle',
  })
  if (!sorted) return
  const tip = sorted === 'up' ? 1 : -1
  c.fillStyle = ink.ink
  c.beginPath()
  c.moveTo(width - 15, height / 2 - 3 * tip)
  c.lineTo(width - 5, height / 2 - 3 * tip)
  c.lineTo(width - 10, height / 2 + 4 * tip)
  c.fill()
}

/** The head of a row: which row it is, and whose. */
export function drawRowName(pen: Pen, { text, row }: Of<'rowName'>, { width, height }: Size): void {
  const { ink } = pen
  paper(pen, { x: 0, y: 0, width, height }, 5, manila)
  const place = Math.min(28, width * 0.24)
  const small = {
    colour: ink['ink-soft'],
    lines: 1,
    most: Math.min(15, height * 0.4),
    least: 6,
    across: 'middle',
  } as const
  write(pen, row, { x: 1, y: 0, width: place, height }, small)
  const room = { x: place + 2, y: 0, width: width - place - 6, height }
  write(pen, text, room, {
    weight: 700,
    colour: pen.ink.pen,
    lines: 2,
    most: Math.min(26, height * 0.56),
    least: 6.5,
  })
}

/** Words on the wood; those of a colour on a label of that colour, with its shape. */
export function drawCaption(pen: Pen, { text, outcome }: Of<'caption'>, { width, height }: Size): void {
  const { ink } = pen
  const room = { x: 4, y: 0, width: width - 8, height }
  if (!outcome) {
    onWood(pen, () =>
      write(pen, text, room, {
        colour: ink.paper,
        lines: 3,
        most: height * 0.4,
        least: 7.5,
        across: 'middle',
        down: 'top',
      }),
    )
    return
  }
  const { ground, letters: colour } = groundOf(ink, outcome)
  paper(pen, { x: 0, y: 0, width, height }, height / 2, ground)
  shape(pen, outcome, height * 0.62, height / 2, height * 0.24)
  const words = { ...room, x: height * 1.1, width: width - height * 1.6 }
  write(pen, text, words, { weight: 700, colour, lines: 1, most: height * 0.58, least: 8, across: 'middle' })
}

/** "3 of 4" beneath a bar. */
export function drawCount(pen: Pen, { text }: Of<'count'>, { width, height }: Size): void {
  const room = { x: 0, y: 0, width, height }
  onWood(pen, () =>
    write(pen, text, room, {
      weight: 700,
      colour: pen.ink.paper,
      lines: 1,
      most: height * 0.82,
      least: 8,
      across: 'middle',
    }),
  )
}

/** White words are read on the wood by their shadow. */
export function onWood({ c, density }: Pen, draw: () => unknown): void {
  c.save()
  c.shadowColor = 'rgb(30 18 8 / 80%)'
  c.shadowBlur = 3 * density
  draw()
  c.restore()
}

/** The line on which the bars of one colour stand. */
export function drawBar(pen: Pen, { outcome }: Of<'bar'>, { width, height }: Size): void {
  const { c, ink } = pen
  const edge = Math.max(1, height * 0.16)
  rounded(pen, { x: edge / 2, y: edge / 2, width: width - edge, height: height - edge }, height / 2)
  c.fillStyle = groundOf(ink, outcome).ground
  c.fill()
  // Green on wood is as dark as the wood; the edge is seen.
  c.strokeStyle = ink.paper
  c.lineWidth = edge
  c.stroke()
}

/** Where loose cards wait below the grid. */
export function drawShelf(pen: Pen, { width, height }: Size): void {
  rounded(pen, { x: 1, y: 1, width: width - 2, height: height - 2 }, 8)
  pen.c.fillStyle = 'rgb(30 18 8 / 26%)'
  pen.c.fill()
}

/** What is not asked about now lies in the shade. */
export function drawShade({ c }: Pen, { width, height }: Size): void {
  c.fillStyle = 'rgb(40 26 14 / 62%)'
  c.fillRect(0, 0, width, height)
}
