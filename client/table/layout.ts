import type { TableView } from '../../rules/view/views.ts'
import { boxSheet } from './set/box.ts'
import { clothSheet } from './set/cloth.ts'
import { gridSheet } from './set/grid.ts'
import { unitsSheet } from './set/units.ts'
import type { Sheet, Size, Thing } from './thing.ts'
import type { Words } from './words.ts'

/** The same view is laid out again and again while things are dragged over it. */
const known = new WeakMap<TableView, { words: Words; sheet: Sheet }>()

/** Where everything lies for a view, at a size: in the box, loose on the cloth, in the grid, or as units of bars. */
export function layout(table: TableView, size: Size, words: Words): Sheet {
  const before = known.get(table)
  if (before && isSame(before, size, words)) return before.sheet
  const laid = sheetFor(table, size, words)
  const sheet = { ...laid, things: laid.things.map(visible) }
  known.set(table, { words, sheet })
  return sheet
}

function isSame(
  { words, sheet }: { words: Words; sheet: Sheet },
  size: Size,
  { say, labels }: Words,
): boolean {
  const { width, height } = sheet.size
  return width === size.width && height === size.height && words.say === say && words.labels === labels
}

/** On a screen that is hardly there something may come out as less than nothing. */
function visible(thing: Thing): Thing {
  if (thing.width >= 1 && thing.height >= 1) return thing
  return { ...thing, width: Math.max(1, thing.width), height: Math.max(1, thing.height) }
}

function sheetFor(table: TableView, size: Size, words: Words): Sheet {
  if (Object.keys(table.cards).length === 0) return boxSheet(table, size, words)
  if (table.choice) return unitsSheet(table, table.choice, size, words)
  return table.grids ? gridSheet(table, size, words) : clothSheet(table, size, words)
}
