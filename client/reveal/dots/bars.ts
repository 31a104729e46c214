import { type Columns, columnsFor } from './columns.ts'
import type { DotGroup, WordRoom } from './scene.ts'
import { pixelsOf, type Size } from './size.ts'

/** One bar: where its first dot's cell begins, along the bar and across it, and its dots. */
export type Bar = { along: number; across: number; columns: number; count: number }
/** A dot's own area of the screen, in whole pixels: the same for every dot, or a clean grid is not possible. */
export type Cell = { along: number; across: number }
/** The bars of all groups, in pixels of the canvas; `slots` are the groups' own strips, across. */
export type Bars = {
  stands: boolean
  cell: Cell
  groups: { id: string; from: number; work: Bar; noWork: Bar }[]
  slot: number
  /** Where all bars begin, along; and how far they may reach. */
  base: number
  reach: number
  room: WordRoom
}
type Counted = { work: number; noWork: number; groups: readonly DotGroup[] }

const largest = 40
/** Every cell of whole pixels that is square or nearly so, the largest area first. */
const cells: Cell[] = Array.from({ length: largest }, (_, n) => largest - n).flatMap((side) => [
  { along: side, across: side + 1 },
  { along: side + 1, across: side },
  { along: side, across: side },
])

/** What words need beside standing bars, and beside lying ones. */
export type Rooms = { stands: WordRoom; lies: WordRoom }

/**
 * The largest dots with which all bars fit: length is the share of the own colour, thickness the size of that
 * colour, so that area is people. Bars stand or lie, whichever leaves more room for the dots. Words get less room
 * where the picture is very small.
 */
export function barsFor(people: Counted, size: Size, rooms: Rooms): Bars {
  for (const share of [1, 0.6, 0.3, 0]) {
    const stand = barsIn(people, size, scaled(rooms.stands, share * size.sharp), true)
    const lie = barsIn(people, size, scaled(rooms.lies, share * size.sharp), false)
    if (stand && (!lie || areaOf(stand) >= areaOf(lie))) return stand
    if (lie) return lie
  }
  const one = { ...people, groups: people.groups.slice(0, 1) }
  return barsIn(one, size, scaled(rooms.stands, 0), true) ?? nothing
}

const areaOf = ({ cell }: Bars): number => cell.along * cell.across

const nothing: Bars = {
  stands: true,
  cell: { along: 1, across: 1 },
  groups: [],
  slot: 0,
  base: 0,
  reach: 0,
  room: { label: 0, end: 0, number: 0 },
}

const scaled = ({ label, end, number }: WordRoom, by: number): WordRoom => ({
  label: Math.round(label * by),
  end: Math.round(end * by),
  number: Math.round(number * by),
})

function barsIn(people: Counted, size: Size, room: WordRoom, stands: boolean): Bars | undefined {
  const { width, height } = pixelsOf(size)
  const margin = Math.round(Math.min(width, height) * 0.015)
  const [long, wide] = stands ? [height, width] : [width, height]
  const reach = long - 2 * margin - room.end - (stands ? room.label : 0)
  const base = margin + (stands ? room.label : 0)
  const slot = Math.floor((wide - 2 * margin) / Math.max(1, people.groups.length))
  const free = slot - (stands ? 0 : room.label)
  for (const cell of cells) {
    if (reach < cell.along) continue
    const columns = columnsFor(people, largestShare(people), Math.floor(reach / cell.along))
    const across = stands ? standing(columns, cell, room) : lying(columns, cell, room)
    if (across.all > free) continue
    const groups = people.groups.map((group, n) => {
      const from = margin + n * slot
      const first = from + (stands ? 0 : room.label) + Math.floor((free - across.all) * (stands ? 0.5 : 0.2))
      return { id: group.id, from, ...pair(group, columns, first, across, base) }
    })
    return { stands, cell, groups, slot, base, reach, room }
  }
  return undefined
}

type Across = { yellow: number; green: number; all: number }

/**
 * Where the two bars of a group begin across, from where the group's bars begin, and what they take together. The
 * number above a thin yellow bar ends where that bar ends: the green one stands close beside it.
 */
function standing(columns: Columns, cell: Cell, room: WordRoom): Across {
  const thin = columns.work * cell.across
  const padding = Math.max(0, room.number - thin)
  const between = Math.max(2 * cell.across, Math.round(room.number * 0.1))
  const green = padding + thin + between
  return {
    yellow: padding,
    green,
    all: green + Math.max(room.number, columns.noWork * cell.across) + between,
  }
}

/** The same of lying bars: the number stands at the end of a bar, in a line of its own. */
function lying(columns: Columns, cell: Cell, room: WordRoom): Across {
  const thin = columns.work * cell.across
  const padding = Math.ceil(Math.max(0, room.number - thin) / 2)
  const between = Math.max(2 * cell.across, padding)
  const green = padding + thin + between
  // Beside the green bar as much air as between the two: a group's bars stand nearer to each other.
  return { yellow: padding, green, all: green + columns.noWork * cell.across + 2 * between }
}

function pair(group: DotGroup, columns: Columns, first: number, across: Across, along: number) {
  return {
    work: { along, across: first + across.yellow, columns: columns.work, count: group.work },
    noWork: { along, across: first + across.green, columns: columns.noWork, count: group.noWork },
  }
}

/** The longest bar as a share of its colour. */
function largestShare({ groups, work, noWork }: Counted): number {
  const shares = groups.flatMap((group) => [
    group.work / Math.max(1, work),
    group.noWork / Math.max(1, noWork),
  ])
  return Math.max(1e-6, ...shares)
}
