import type { Box, Point, Pixels, Size } from './thing.ts'

/** Where the camera looks: how near, and which point of the table is in the middle. */
export type Lens = { zoom: number; x: Pixels; y: Pixels }

const nearest = 6

/** The whole table in view. */
export function fitted({ width, height }: Size): Lens {
  return { zoom: 1, x: width / 2, y: height / 2 }
}

export const isFitted = ({ zoom }: Lens) => zoom < 1.01

/** A point of the screen on the table. */
export function onTable({ zoom, x, y }: Lens, { width, height }: Size, at: Point): Point {
  return { x: x + (at.x - width / 2) / zoom, y: y + (at.y - height / 2) / zoom }
}

/** A point of the table on the screen. */
export function onScreen({ zoom, x, y }: Lens, { width, height }: Size, at: Point): Point {
  return { x: (at.x - x) * zoom + width / 2, y: (at.y - y) * zoom + height / 2 }
}

/** Nearer or farther, with the same point of the table under the same point of the screen. */
export function zoomed(lens: Lens, size: Size, at: Point, by: number): Lens {
  const zoom = Math.max(1, Math.min(nearest, lens.zoom * by))
  const held = onTable(lens, size, at)
  const x = held.x - (at.x - size.width / 2) / zoom
  const y = held.y - (at.y - size.height / 2) / zoom
  return kept({ zoom, x, y }, size)
}

/** A box in the middle, as large as fits with some air around it; never nearer than `most`. */
export function nearTo(size: Size, { x, y, width, height }: Box, most: number): Lens {
  const fits = Math.min(size.width / width, size.height / height) * 0.86
  const zoom = Math.max(1, Math.min(most, nearest, fits))
  return kept({ zoom, x: x + width / 2, y: y + height / 2 }, size)
}

/** This point of the table in the middle, as near as now. */
export function centred(lens: Lens, size: Size, { x, y }: Point): Lens {
  return kept({ ...lens, x, y }, size)
}

/** The part of the table that is seen. */
export function windowOf({ zoom, x, y }: Lens, { width, height }: Size): Box {
  const seen = { width: width / zoom, height: height / zoom }
  return { x: x - seen.width / 2, y: y - seen.height / 2, ...seen }
}

/** The table pulled along by so many pixels of the screen. */
export function panned(lens: Lens, size: Size, by: Point): Lens {
  return kept({ ...lens, x: lens.x - by.x / lens.zoom, y: lens.y - by.y / lens.zoom }, size)
}

/** Never beyond the table's edge. */
function kept({ zoom, x, y }: Lens, { width, height }: Size): Lens {
  const between = (value: number, all: number) => {
    const half = all / zoom / 2
    return Math.max(half, Math.min(all - half, value))
  }
  return { zoom, x: between(x, width), y: between(y, height) }
}
