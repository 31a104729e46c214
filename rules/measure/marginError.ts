import { hundredths, sum } from './counting.ts'
import type { Counted } from './fidelityRow.ts'

/** M1, in persons with two decimals. */
export type MarginError = {
  /** The largest distance of any count to its exact share. */
  maxError: number
  /** The same if every colour were rounded by largest remainder, which comes nearest. */
  bestPossible: number
  /** The first, as shown, divided by the second: the price of keeping real differences visible. 1 is nothing. */
  regret: number
}

/** The margin error of a deck over all its variables, categories and both colours. */
export function marginErrorOf(counted: readonly Counted[]): MarginError {
  const pairs = counted.flatMap(({ counts, exact }) => [
    { counts: counts.work, exact: exact.work },
    { counts: counts.noWork, exact: exact.noWork },
  ])
  const maxError = hundredths(Math.max(0, ...pairs.map(({ counts, exact }) => largestError(counts, exact))))
  const best = pairs.map(({ exact }) => largestError(largestRemainder(exact), exact))
  const bestPossible = hundredths(Math.max(0, ...best))
  const regret = bestPossible === 0 ? 1 : hundredths(maxError / bestPossible)
  return { maxError, bestPossible, regret }
}

function largestError(counts: readonly number[], exact: readonly number[]): number {
  return Math.max(...counts.map((count, category) => Math.abs(count - (exact[category] ?? 0))))
}

/** Whole persons: everybody's floor, and one more for the largest fractions until all persons are placed. */
export function largestRemainder(exact: readonly number[]): number[] {
  const floors = exact.map(Math.floor)
  const left = Math.round(sum(exact)) - sum(floors)
  const fractions = exact.map((share, category) => ({ category, fraction: share - Math.floor(share) }))
  const raised = fractions.toSorted((a, b) => b.fraction - a.fraction).slice(0, left)
  return floors.map((floor, category) => floor + Number(raised.some((one) => one.category === category)))
}
