import type { Spread, VariableId } from '../../rules/workshop.ts'

/** A bin holds ten numbers; the last one also 100. */
const wide = 10
const last = 100

/** What a bin holds: from 0 to 9, from 10 to 19, ..., from 90 to 100. */
export type Bin = { from: number; to: number; count: number }

/** The bins of the guesses, from low to high. */
export function binsOf({ share }: Pick<Spread, 'share'>): Bin[] {
  return share.map((count, n) => ({
    from: n * wide,
    to: n === share.length - 1 ? last : (n + 1) * wide - 1,
    count,
  }))
}

/** From the lowest to the highest bin that somebody chose; undefined where nobody did. */
export function reach(bins: readonly Bin[]): Pick<Bin, 'from' | 'to'> | undefined {
  const chosen = bins.filter(({ count }) => count > 0)
  const [lowest] = chosen
  const highest = chosen.at(-1)
  return lowest && highest && { from: lowest.from, to: highest.to }
}

/** What was chosen most often: one, or several that tie. */
export function mostChosen({ largest }: Pick<Spread, 'largest'>): { variables: VariableId[]; count: number } {
  const count = Math.max(0, ...largest.map((one) => one.count))
  return {
    count,
    variables: largest.filter((one) => one.count === count).map(({ variable }) => variable),
  }
}

/** A dot of the stack above the line, in a picture that is so wide and high. */
export type Dot = { x: number; y: number; r: number }

/** Everybody's guess as a dot in its bin; the highest stack fills the height. */
export function dotsOf(bins: readonly Bin[], width: number, height: number): Dot[] {
  const space = width / bins.length
  const highest = Math.max(1, ...bins.map(({ count }) => count))
  const size = Math.min(space * 0.85, height / highest)
  return bins.flatMap(({ count }, n) =>
    Array.from({ length: count }, (_, place) => ({
      x: (n + 0.5) * space,
      y: height - (place + 0.5) * size,
      r: size * 0.44,
    })),
  )
}
