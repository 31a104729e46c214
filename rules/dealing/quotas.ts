import type { Deck, Variable } from '../deck.ts'
import { sum } from '../measure/counting.ts'
import { keyContrast, scaled, sharesOf, type ByColour } from '../measure/margins.ts'

/** Worse than any sum of squared errors: a pair that breaks a constraint wins only where all pairs do. */
const broken = 1000
/** What differs less is equal, so that rounding of fractions decides nothing. */
const fine = 1e-9

/**
 * How many persons of each colour get each category, in whole persons, of `perColour` persons a colour. Every
 * count is the floor or the ceiling of its exact share (Table 1; Table 2 for `department`). Of all such pairs
 * the one that shows real differences the right way round and hides or invents none where it can, and then
 * comes nearest. No chance: the same counts everywhere.
 */
export function quotaOf(deck: Deck, variable: Variable, perColour: number): ByColour {
  const exact = scaled(sharesOf(deck, variable), perColour)
  const greens = roundings(exact.noWork, perColour)
  const pairs = roundings(exact.work, perColour).flatMap((work) => greens.map((noWork) => ({ work, noWork })))
  const costs = pairs.map(
    (pair) => broken * faultsOf(variable, pair, exact) + distance(variable, pair, exact),
  )
  const lowest = Math.min(...costs)
  const best = pairs[costs.findIndex((cost) => cost < lowest + fine)]
  if (!best) throw new Error(`quotas: none for ${variable.id}`)
  return best
}

/** How many constraints a pair of counts breaks: see `isHonest`, and no ordered cut reversed. */
export function faultsOf(variable: Variable, counts: ByColour, exact: ByColour): number {
  return Number(!isHonest(variable, counts, exact)) + reversedCuts(variable, counts, exact)
}

/**
 * Whether the key categories show what is real: a separator visible the right way round, a weak difference
 * neither reversed nor more than doubled, no difference where there is none.
 */
export function isHonest(variable: Variable, counts: ByColour, exact: ByColour): boolean {
  const real = keyContrast(variable, exact)
  const shown = keyContrast(variable, counts) * Math.sign(real)
  if (variable.role === 'separator') return shown >= 1
  if (variable.role === 'weak') return shown >= 0 && shown <= 2 * Math.abs(real)
  return keyContrast(variable, counts) === 0
}

/** Cuts of an ordered variable ("45 or older") that show the opposite of the real difference. */
export function reversedCuts({ kind }: Variable, counts: ByColour, exact: ByColour): number {
  if (kind !== 'ordinal') return 0
  const real = cutsOf(exact)
  return cutsOf(counts).filter((shown, cut) => shown * (real[cut] ?? 0) < 0).length
}

function cutsOf({ work, noWork }: ByColour): number[] {
  return work.slice(1).map((_, cut) => sum(work.slice(0, cut + 1)) - sum(noWork.slice(0, cut + 1)))
}

function distance(variable: Variable, counts: ByColour, exact: ByColour): number {
  const contrast = (keyContrast(variable, counts) - keyContrast(variable, exact)) ** 2
  return contrast + squaredError(counts.work, exact.work) + squaredError(counts.noWork, exact.noWork)
}

/** The squared distances between counts and their exact shares, together. */
export function squaredError(counts: readonly number[], exact: readonly number[]): number {
  return sum(counts.map((count, category) => (count - (exact[category] ?? 0)) ** 2))
}

/** All lists of floors and ceilings that add up to the number of persons. */
function roundings(exact: readonly number[], persons: number): number[][] {
  const lists = exact.reduce<number[][]>(
    (begun, share) =>
      begun.flatMap((list) => [...new Set([Math.floor(share), Math.ceil(share)])].map((n) => [...list, n])),
    [[]],
  )
  return lists.filter((list) => sum(list) === persons)
}
