import type { Size } from '../thing.ts'
import { paper, write, type Pen } from './pen.ts'

const board = { plain: '#c59a66', light: '#d9b586', dark: '#a47a49', inside: '#6d4c2b' } as const

/** The corners of the flat pieces of the box, in hundredths of its width and height: x y, x y, ... */
const pieces = {
  backFlap: '16 20, 84 20, 89 1.5, 11 1.5',
  leftFlap: '8 34, 16 20, 6 7, 0.5 20',
  rightFlap: '92 34, 84 20, 94 7, 99.5 20',
  inside: '8 34, 16 20, 84 20, 92 34, 92 42, 8 42',
  front: '8 34, 92 34, 88.5 98.5, 11.5 98.5',
  frontFlap: '8 34, 92 34, 94.5 45, 5.5 45',
} as const

function piece({ c }: Pen, { width, height }: Size, of: keyof typeof pieces, colour: string): void {
  c.beginPath()
  for (const corner of pieces[of].split(', ')) {
    const [x = 0, y = 0] = corner.split(' ').map(Number)
    c.lineTo((x * width) / 100, (y * height) / 100)
  }
  c.closePath()
  c.fillStyle = colour
  c.fill()
  c.strokeStyle = 'rgb(70 45 20 / 55%)'
  c.lineWidth = 1.2
  c.stroke()
}

/** The inside of the box and the flaps behind the cards. */
export function drawBoxBack(pen: Pen, size: Size): void {
  piece(pen, size, 'backFlap', board.light)
  piece(pen, size, 'leftFlap', board.plain)
  piece(pen, size, 'rightFlap', board.plain)
  piece(pen, size, 'inside', board.inside)
}

/** The front of the box, with a label that counts. */
export function drawBoxFront(pen: Pen, text: string, size: Size): void {
  const { c, density } = pen
  c.save()
  c.shadowColor = 'rgb(20 10 4 / 55%)'
  c.shadowBlur = 18 * density
  c.shadowOffsetY = 8 * density
  piece(pen, size, 'front', board.plain)
  c.restore()
  corrugation(pen, size)
  piece(pen, size, 'frontFlap', board.light)
  label(pen, text, size)
}

function label(pen: Pen, text: string, { width, height }: Size): void {
  const box = { x: width * 0.27, y: height * 0.55, width: width * 0.46, height: height * 0.26 }
  paper(pen, box, 6, pen.ink.paper)
  const room = { ...box, x: box.x + 10, width: box.width - 20 }
  const writing = { weight: 700, lines: 2, most: box.height * 0.42, least: 9, across: 'middle' } as const
  write(pen, text, room, { ...writing, colour: pen.ink.ink })
}

/** Faint ribs, as cardboard has. */
function corrugation({ c }: Pen, { width, height }: Size): void {
  c.save()
  c.strokeStyle = board.dark
  c.globalAlpha = 0.22
  c.lineWidth = 1
  for (let x = 0.14; x < 0.88; x += 0.022) {
    c.beginPath()
    c.moveTo(width * x, height * 0.45)
    c.lineTo(width * (0.5 + (x - 0.5) * 0.955), height * 0.98)
    c.stroke()
  }
  c.restore()
}
