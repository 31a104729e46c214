import type { ActName } from '../../../rules/acts/index.ts'
import type { VariableId } from '../../../rules/workshop.ts'
import type { Held, Under } from '../held.ts'
import { boxOf, type Box, type Pixels, type Point, type Sheet, type Thing } from '../thing.ts'

/** A row or a column of the grid in the hand. */
export type HeldLine = Extract<Held, { is: 'row' | 'column' }>

export function isLine(held: Held): held is HeldLine {
  return held.is === 'row' || held.is === 'column'
}

/** The row or the column whose name was pressed, for whoever may move it. */
export function lineOn(on: Under, may: ReadonlySet<ActName>): HeldLine | undefined {
  if (on.is === 'row' && may.has('moveRow')) return { is: 'row', pile: on.pile }
  return on.is === 'head' && may.has('moveColumn') ? { is: 'column', variable: on.variable } : undefined
}

/** A row moves up and down, a column to and fro; whatever else is held goes everywhere. */
export function along(held: Held, { x, y }: Point): Point {
  if (held.is === 'row') return { x: 0, y }
  return held.is === 'column' ? { x, y: 0 } : { x, y }
}

/** The things of a row, its name first, or of a column, its head first. */
export function lineThings({ things }: Sheet, held: HeldLine): Thing[] {
  const isIn = ({ cell }: Thing) =>
    held.is === 'row' ? cell?.pile === held.pile : cell?.variable === held.variable
  const isHead = ({ part }: Thing) => Number(part?.is === 'row' || part?.is === 'head')
  return things.filter(isIn).sort((one, other) => isHead(other) - isHead(one))
}

type Part = { id: string; from: Pixels; to: Pixels }

/** Rows from top to bottom, or columns from left to right, as they lie; the own hand may have one of them elsewhere. */
function partsFor(sheet: Sheet, { is }: HeldLine): Part[] {
  if (is === 'row') return sheet.zones.map(({ pile, y, height }) => ({ id: pile, from: y, to: y + height }))
  return headsOf(sheet).map(({ id, box }) => ({ id, from: box.x, to: box.x + box.width }))
}

function headsOf({ things }: Sheet): { id: VariableId; box: Box }[] {
  return things.flatMap((thing) =>
    thing.part?.is === 'head' ? [{ id: thing.part.variable, box: boxOf(thing) }] : [],
  )
}

const idOf = (held: HeldLine): string => (held.is === 'row' ? held.pile : held.variable)

/** Between which rows or columns a drop at a point lands; on bare cloth where that changes nothing. */
export function lineTarget(sheet: Sheet, point: Point, held: HeldLine): Under {
  const own = idOf(held)
  const parts = partsFor(sheet, held)
  const at = held.is === 'row' ? point.y : point.x
  const others = parts.filter(({ id }) => id !== own)
  const before = others.find(({ from, to }) => at < (from + to) / 2)?.id
  const after = parts[parts.findIndex(({ id }) => id === own) + 1]?.id
  if (before === after) return { is: 'cloth' }
  return { is: held.is === 'row' ? 'rows' : 'columns', ...(before === undefined ? {} : { before }) }
}

/** The line between two rows or columns, where the held one will come. */
export function lineBox(sheet: Sheet, on: Extract<Under, { is: 'rows' | 'columns' }>): Box[] {
  const [top] = sheet.zones
  const last = sheet.zones.at(-1)
  if (!top || !last) return []
  if (on.is === 'rows') {
    const next = sheet.zones.find(({ pile }) => pile === on.before)
    return [{ x: top.x, y: next ? next.y : last.y + last.height, width: top.width, height: 0 }]
  }
  const heads = headsOf(sheet)
  const next = heads.find(({ id }) => id === on.before)?.box
  const lowest = last.y + last.height
  const right = Math.max(...heads.map(({ box }) => box.x + box.width))
  const y = heads[0]?.box.y ?? 0
  return [{ x: next ? next.x - 2 : right + 2, y, width: 0, height: lowest - y }]
}

/** One frame round a whole row or column. */
export function around(things: readonly Thing[]): Box[] {
  const boxes = things.map(boxOf)
  if (boxes.length === 0) return []
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return [{ x, y, width: right - x, height: bottom - y }]
}

/** What people call a row, or a column, where it is read. */
export function lineName({ things }: Sheet, id: string): string {
  const face = things.find((thing) => thing.id === `row ${id}` || thing.id === `head ${id}`)?.face
  if (face?.kind === 'rowName') return face.text || face.row
  return face?.kind === 'head' ? face.text : ''
}
