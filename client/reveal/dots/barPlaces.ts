import type { Bar, Bars } from './bars.ts'
import { emptyPlaces, type Places } from './places.ts'
import type { BarPlace, Box, WordRoom } from './scene.ts'
import { pixelsOf, type Size } from './size.ts'

/** A rectangle in the measures of bars: along them from where they begin, and across them. */
type Strip = { along: number; across: number; long: number; wide: number }

/** Every place in the bars, row by row: the yellow ones of all groups in turn, and then the green ones. */
export function placesIn({ stands, cell, groups }: Bars, size: Size): Places {
  const bars = [...groups.map(({ work }) => work), ...groups.map(({ noWork }) => noWork)]
  const count = bars.reduce((sum, bar) => sum + bar.count, 0)
  const places = emptyPlaces(count, dotIn(Math.min(cell.along, cell.across)))
  const { height } = pixelsOf(size)
  let place = 0
  for (const bar of bars) {
    for (let n = 0; n < bar.count; n++, place++) {
      const along = bar.along + (Math.floor(n / bar.columns) + 0.5) * cell.along
      const across = bar.across + ((n % bar.columns) + 0.5) * cell.across
      places.x[place] = stands ? across : along
      places.y[place] = stands ? height - along : across
    }
  }
  return places
}

/** Dots keep one pixel of dark between them, and more of it where they are large. */
export function dotIn(side: number): number {
  return Math.max(1, side - Math.max(1, Math.round(side * 0.2)))
}

/** Where the bars and the words beside them are, in CSS pixels. */
export function boxesOf(bars: Bars, size: Size): BarPlace[] {
  const { stands, groups, slot, base, reach, room } = bars
  const box = (strip: Strip) => boxOf(strip, stands, size)
  return groups.map(({ id, from, work, noWork }) => {
    const [yellow, green] = [stripOf(work, bars), stripOf(noWork, bars)]
    const label: Strip = stands
      ? { along: base - room.label, across: from, long: room.label, wide: slot }
      : { along: base, across: from, long: reach + room.end, wide: room.label }
    const from0 = stands ? base - room.label : base
    const area = { along: from0, across: from, long: base - from0 + reach + room.end, wide: slot }
    return {
      id,
      stands,
      area: box(area),
      yellow: box(yellow),
      green: box(green),
      label: box(label),
      yellowEnd: box(endOf(yellow, room, stands ? 1 : 0.5)),
      greenEnd: box(endOf(green, room, stands ? 0 : 0.5)),
    }
  })
}

function stripOf(bar: Bar, { cell }: Bars): Strip {
  return {
    along: bar.along,
    across: bar.across,
    long: Math.ceil(bar.count / bar.columns) * cell.along,
    wide: bar.columns * cell.across,
  }
}

/**
 * What lies beyond the end of a bar, as wide as the bar or as its number needs; `before` is the part of what sticks
 * out that does so before the bar.
 */
function endOf({ along, across, long, wide }: Strip, room: WordRoom, before: number): Strip {
  const needs = Math.max(wide, room.number)
  return { along: along + long, across: across - (needs - wide) * before, long: room.end, wide: needs }
}

function boxOf({ along, across, long, wide }: Strip, stands: boolean, size: Size): Box {
  const css = (value: number) => value / size.sharp
  return stands
    ? { x: css(across), y: css(pixelsOf(size).height - along - long), width: css(wide), height: css(long) }
    : { x: css(along), y: css(across), width: css(long), height: css(wide) }
}
