import { marksOf, type Mark } from './marks.ts'
import type { PerColour } from '../../../rules/view/figures.ts'

/** The line is a picture of a hundred units wide; marks stack up from its floor. */
export const wide = 100
export const floor = 56
const highest = 46
const largest = 4.6

export type Spot = Mark & { x: number; y: number }
export type Line = { step: number; size: number; spots: Spot[] }

/** Where zero and every other difference stand, for groups of so many of each colour. */
export function xOf(difference: number, of: number): number {
  return ((difference + of + 0.5) * wide) / (2 * of + 1)
}

/** Every group as a spot: small enough that the highest stack fits, side by side where there is room. */
export function lineOf(groups: readonly PerColour[], of: number, most: number): Line {
  const step = wide / (2 * of + 1)
  const abreast = Math.max(1, Math.floor(step / largest))
  const size = Math.min(largest, step / abreast)
  const rows = Math.floor(highest / size)
  // Should nearly all groups fall together, they stand closer rather than over the top.
  const tight = Math.max(abreast, Math.ceil(most / rows))
  const marks = marksOf(groups)
  const isHigh = marks.some(({ place }) => place >= rows * abreast)
  const side = isHigh ? tight : abreast
  const width = Math.min(size, step / side)
  const spots = marks.map((mark) => ({
    ...mark,
    x: xOf(mark.difference, of) + ((mark.place % side) - (side - 1) / 2) * width,
    y: floor - (Math.floor(mark.place / side) + 0.5) * width,
  }))
  return { step, size: width, spots }
}
