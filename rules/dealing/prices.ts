import type { Deck } from '../deck.ts'
import { at } from '../lookup.ts'
import { keyContrast, scaled, sharesOf, type ByColour } from '../measure/margins.ts'
import type { Outcome } from '../workshop.ts'
import type { Column, Row } from './columns.ts'
import { isHonest, reversedCuts, squaredError } from './quotas.ts'

export type Seated = { row: Row; outcome: Outcome }
/** For each column and value what it costs that the new person has it; Infinity where it may not be. */
export type Prices = number[][]

/** What a difference costs that comes out reversed or of the wrong size, in squared persons. */
const distorted = 5

/**
 * What each value of a new person would do to the margins of the whole table, of which only the person who
 * leaves can change. Values that hide or turn a separator, or make a difference where there is none, may not
 * be; what the leaving person has is allowed always.
 */
export function pricesOf(
  deck: Deck,
  columns: readonly Column[],
  others: readonly Seated[],
  leaving: Seated,
): Prices {
  return columns.map((column, place) => {
    const { variable, values } = column
    if (variable.kind === 'text') return values.map(() => 0)
    const exact = scaled(sharesOf(deck, variable), (others.length + 1) / 2)
    const counted = values.map((_, value) => countsWith(column, place, others, leaving.outcome, value))
    return counted.map((counts, value) =>
      value !== leaving.row[place] && isBarred(column, counts, exact)
        ? Infinity
        : priceOf(column, counts, exact, leaving.outcome),
    )
  })
}

function countsWith(
  { values }: Column,
  place: number,
  others: readonly Seated[],
  outcome: Outcome,
  value: number,
): ByColour {
  const byColour: ByColour = { work: values.map(() => 0), noWork: values.map(() => 0) }
  for (const other of others) addOne(byColour[other.outcome], at(other.row, place))
  addOne(byColour[outcome], value)
  return byColour
}

function addOne(counts: number[], value: number): void {
  counts[value] = at(counts, value) + 1
}

function isBarred({ variable }: Column, counts: ByColour, exact: ByColour): boolean {
  return variable.role !== 'weak' && !isHonest(variable, counts, exact)
}

function priceOf({ variable }: Column, counts: ByColour, exact: ByColour, outcome: Outcome): number {
  const size = keyContrast(variable, counts) / keyContrast(variable, exact)
  const isOfSize = variable.role !== 'separator' || (size >= 0.5 && size <= 2)
  const faults = [!isHonest(variable, counts, exact), !isOfSize].filter(Boolean).length
  const distortions = faults + reversedCuts(variable, counts, exact)
  return distorted * distortions + squaredError(counts[outcome], exact[outcome])
}
