import type { TableView } from '../../../rules/view/views.ts'
import { colourOf, type Colour } from '../../parts/colour.ts'
import { gridOf } from '../atTable.ts'
import { gridRows } from '../grid/rows.ts'
import { looseOf } from '../piles.ts'
import type { Pixels, Sheet, Size, Zone } from '../thing.ts'
import { pileName, type Words } from '../words.ts'
import { columnHead, rowThings, shelfThings, type Frame, type Row } from './fields.ts'
import { clamp, screenCloth } from './frame.ts'

const narrowest = 700
/** Between the rows of one colour and those of the next. */
const betweenColours = 12
/** From top to bottom, where the colours lie apart. */
const blocks: readonly Colour[] = ['work', 'noWork', 'white']

/** Every pile a row, every variable a column: the moment at which loose cards become a data set. */
export function gridSheet(table: TableView, size: Size, words: Words): Sheet {
  const { columns = [] } = gridOf(table) ?? {}
  const rows = rowsOf(table, words)
  const loose = looseOf(table)
  // On a phone the grid is drawn as for a tablet, and smaller: whoever wants to read it comes closer.
  const shrunk = Math.min(1, size.width / narrowest)
  const drawn = { width: size.width / shrunk, height: size.height / shrunk }
  const frame = { ...frameFor(rows, columns.length, loose.length > 0, drawn), columns, words }
  const tops = topsOf(rows, frame, areApart(rows))
  const things = [
    ...columns.map((variable, n) => columnHead(variable, n, table, frame)),
    ...rows.flatMap((row, n) => rowThings(row, n, tops[n] ?? 0, frame)),
    ...shelfThings(loose, drawn, frame),
  ]
  const zones = rows.map(({ pile }, n): Zone => ({
    pile,
    x: 0,
    y: tops[n] ?? 0,
    width: drawn.width,
    height: frame.row,
  }))
  return {
    stage: 'grid',
    size,
    top: { x: 0, y: 0, ...size },
    cloth: screenCloth(table, size),
    things: things.map((thing) => scaled(thing, shrunk)),
    zones: zones.map((zone) => scaled(zone, shrunk)),
  }
}

const scaled = <T extends { x: number; y: number; width: number; height: number }>(
  one: T,
  by: number,
): T => ({
  ...one,
  x: one.x * by,
  y: one.y * by,
  width: one.width * by,
  height: one.height * by,
})

/** The rows with the words for them. */
function rowsOf(table: TableView, words: Words): Row[] {
  return gridRows(table).map(({ pile, cards, name, number, outcome }) => ({
    pile,
    cards,
    name: pileName(words, name) || (number ?? ''),
    number,
    block: blocks.indexOf(colourOf({ outcome })),
  }))
}

function frameFor(rows: readonly Row[], columns: number, hasLoose: boolean, size: Size) {
  const left = clamp(54, size.width * 0.085, 124)
  const top = clamp(40, size.height * 0.085, 70)
  const shelf = hasLoose ? clamp(64, size.height * 0.17, 130) : clamp(18, size.height * 0.045, 34)
  const gaps = Math.max(1, new Set(rows.map(({ block }) => block)).size - 1) * betweenColours
  const high = size.height - top - shelf - gaps - 14
  const column = (size.width - left - 10) / Math.max(1, columns)
  const row = Math.min(Math.max(92, column * 2), high / Math.max(1, rows.length))
  return { left, top, column, row, shelf, width: size.width }
}

/** Whether all yellow rows stand above all green ones, and those above all without a colour. */
function areApart(rows: readonly Row[]): boolean {
  return rows.every(({ block }, n) => n === 0 || block >= (rows[n - 1]?.block ?? 0))
}

/** Where each row begins; where the colours lie apart, those of the next one a little lower. */
function topsOf(rows: readonly Row[], { top, row }: Frame, split: boolean): Pixels[] {
  let gaps = 0
  return rows.map(({ block }, n) => {
    if (split && n > 0 && block !== rows[n - 1]?.block) gaps += 1
    return top + 4 + n * row + gaps * betweenColours
  })
}
