import type { Deck, Variable } from '../deck.ts'
import { own } from '../lookup.ts'
import type { Outcome } from '../workshop.ts'
import { sum } from './counting.ts'

/** One number per category of a variable, in the order of its categories, for each colour. */
export type ByColour = Record<Outcome, number[]>

/**
 * Which part of the real people of each colour has each category: from 0 to 1, yellow is who started work,
 * green total minus started. From Table 1, and for `department` Table 2. Throws on a variable without margins.
 */
export function sharesOf(deck: Deck, variable: Variable): ByColour {
  const margin = own(deck.margins, variable.id)
  if (!margin) throw new Error(`margins: none of ${variable.id}`)
  const counts = variable.categories.map(({ id }) => own(margin.categories, id) ?? { total: 0, started: 0 })
  const work = counts.map(({ started }) => started)
  const noWork = counts.map(({ total, started }) => total - started)
  return { work: partsOf(work), noWork: partsOf(noWork) }
}

/** For each category whether it is a key category. */
export function keysOf({ categories, key }: Variable): boolean[] {
  return categories.map(({ id }) => key.includes(id))
}

/** The sum of the numbers on the key categories. */
export function onKey(variable: Variable, numbers: readonly number[]): number {
  const keys = keysOf(variable)
  return sum(numbers.filter((_, category) => keys[category]))
}

/** Yellow minus green on the key categories. */
export function keyContrast(variable: Variable, { work, noWork }: ByColour): number {
  return onKey(variable, work) - onKey(variable, noWork)
}

/** The same numbers, each times a factor. */
export function scaled({ work, noWork }: ByColour, factor: number): ByColour {
  return { work: work.map((number) => number * factor), noWork: noWork.map((number) => number * factor) }
}

function partsOf(counts: readonly number[]): number[] {
  const people = sum(counts)
  return counts.map((count) => count / people)
}
