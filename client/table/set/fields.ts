import type { TableView } from '../../../rules/view/views.ts'
import type { PileId, VariableId } from '../../../rules/workshop.ts'
import { gridOf } from '../atTable.ts'
import type { Lying } from '../piles.ts'
import { cardHeight, cardWidth } from '../sizes.ts'
import { cardThing, cellThings, headThing, rowThing, type Pixels, type Size, type Thing } from '../thing.ts'
import { cardFace, type Words } from '../words.ts'

/** One row of the grid. */
export type Row = {
  pile: PileId
  cards: Lying[]
  name: string
  number: string | undefined
  /** Which block of rows it belongs to: yellow, green, or without a colour. */
  block: number
}
/** The measures of the grid on the screen. */
export type Frame = {
  left: Pixels
  top: Pixels
  column: Pixels
  row: Pixels
  shelf: Pixels
  width: Pixels
  columns: VariableId[]
  words: Words
}

/** The head of a column. */
export function columnHead(variable: VariableId, n: number, table: TableView, frame: Frame): Thing {
  const words = frame.words.labels.variables[variable]
  const { sortedBy, turned } = gridOf(table) ?? {}
  return {
    id: headThing(variable),
    face: {
      kind: 'head',
      text: words?.title ?? variable,
      icon: words?.icon ?? '',
      ...(sortedBy === variable ? { sorted: turned ? 'down' : 'up' } : {}),
    },
    x: frame.left + (n + 0.5) * frame.column,
    y: frame.top / 2 + 2,
    width: frame.column - 4,
    height: frame.top - 4,
    rotation: 0,
    depth: 10,
    part: { is: 'head', variable },
    cell: { variable },
  }
}

/** A row: its name and its fields. */
export function rowThings(row: Row, n: number, y: Pixels, frame: Frame): Thing[] {
  const middle = y + frame.row / 2
  const name: Thing = {
    id: rowThing(row.pile),
    face: { kind: 'rowName', text: row.name, row: String(n + 1) },
    x: frame.left / 2,
    y: middle,
    width: frame.left - 6,
    height: Math.min(frame.row - 4, 44),
    rotation: 0,
    depth: 10,
    part: { is: 'row', pile: row.pile },
    cell: { pile: row.pile },
  }
  return [
    name,
    ...frame.columns.flatMap((variable, column) => fieldThings(row, variable, column, middle, frame)),
  ]
}

/** What lies in one field: nothing, a card, or a small stack. */
function fieldThings(row: Row, variable: VariableId, column: number, y: Pixels, frame: Frame): Thing[] {
  const x = frame.left + (column + 0.5) * frame.column
  const cell = { pile: row.pile, variable }
  const field = { x, y, width: frame.column - 6, height: frame.row - 5, rotation: 0, cell }
  const here = row.cards.filter(([, card]) => card.variable === variable)
  const [missing, double] = cellThings(row.pile, variable)
  const text = frame.words.say('canvas.missing')
  if (here.length === 0) return [{ ...field, id: missing, face: { kind: 'missing', text }, depth: 5 }]
  const mark = here.length > 1 ? doubleThing(double, here.length, field, frame) : undefined
  const beside = mark ? mark.width + 4 : 0
  const step = mark ? Math.min(9, frame.row * 0.16) : 0
  const over = step * (here.length - 1)
  const cards = here.map(([card, face], m): Thing => ({
    ...field,
    x: x - (over + beside) / 2 + m * step,
    y: y - over / 2 + m * step,
    width: field.width - over - beside,
    height: field.height - over,
    id: cardThing(card),
    face: fieldFace(row, face, frame.words),
    depth: 100 + m,
    part: { is: 'card', card, pile: row.pile },
  }))
  return mark ? [...cards, mark] : cards
}

type Field = Omit<Thing, 'id' | 'face' | 'depth'>

/** Beside the cards of a field, so that it hides none of them: how many lie there. */
function doubleThing(id: string, count: number, field: Field, { row, column }: Frame): Thing {
  const height = Math.min(26, row * 0.4, column * 0.18)
  const width = height * 1.4
  const x = field.x + (field.width - width) / 2
  return { ...field, id, face: { kind: 'double', text: `${count}×` }, x, width, height, depth: 190 }
}

/** In a row of one number only a card with another number, or with a name, shows who it is of. */
function fieldFace(row: Row, card: Lying[1], words: Words): Thing['face'] {
  const { number, ...face } = cardFace(words, card, 'cell')
  return number === undefined || number === row.number ? face : { ...face, number }
}

/** Cards that lie in no row wait on a shelf below. */
export function shelfThings(loose: readonly Lying[], size: Size, { shelf, words }: Frame): Thing[] {
  const y = size.height - shelf / 2 - 3
  const flat = { y, rotation: 0, depth: 1 }
  const wood: Thing = {
    ...flat,
    id: 'shelf',
    face: { kind: 'shelf' },
    x: size.width / 2,
    width: size.width - 12,
    height: shelf - 4,
  }
  if (loose.length === 0) return [wood]
  const text = words.say('canvas.loose')
  const label: Thing = {
    ...flat,
    id: 'shelf label',
    face: { kind: 'caption', text },
    x: 60,
    width: 92,
    height: 44,
  }
  const height = shelf - 16
  const width = Math.min((height * cardWidth) / cardHeight, 100)
  const from = 116 + width / 2
  const step = Math.min(width + 8, (size.width - 14 - width / 2 - from) / Math.max(1, loose.length - 1))
  const cards = loose.map(([card, face], n): Thing => ({
    id: cardThing(card),
    face: cardFace(words, face, 'card'),
    x: from + n * step,
    y,
    width,
    height,
    rotation: 0,
    depth: 200 + n,
    part: { is: 'card', card },
  }))
  return [wood, label, ...cards]
}
