import type { SeenOrders } from '../../../rules/view/views.ts'
import type { Grid } from '../../../rules/workshop.ts'

/** What stands at one place in either order. */
export type Place = { a: string | undefined; b: string | undefined; differs: boolean }

/** Place by place, what stands there in the one order and in the other. */
export function placesOf({ a, b }: SeenOrders, of: 'rows' | 'columns'): Place[] {
  const longest = a[of].length > b[of].length ? a[of] : b[of]
  return longest.map((_, n) => ({ a: a[of][n], b: b[of][n], differs: a[of][n] !== b[of][n] }))
}

/** By how many places something stands further on in one order than in the other; 0 where it is at the same place. */
export function shiftOf(one: string, here: readonly string[], there: readonly string[]): number {
  const [to, from] = [here.indexOf(one), there.indexOf(one)]
  return from < 0 || to < 0 ? 0 : to - from
}

/** Letters that a column needs so that its longest value stands in so many lines, within what a wall has room for. */
export function lettersFor(values: readonly string[], lines: 1 | 2 = 2): number {
  // The sign above the column needs some as well, the more of them the smaller they are.
  if (lines === 1) return Math.max(6, Math.min(30, Math.max(0, ...values.map(({ length }) => length + 1))))
  const needs = values.map((value) => {
    const longestWord = Math.max(0, ...value.split(/\s/).map((word) => word.length))
    return Math.max(longestWord, Math.ceil(value.length / 2)) + 1
  })
  return Math.max(4, Math.min(12, Math.max(0, ...needs)))
}

/** The marks of an order in words: what it is sorted by, and whether the colours are apart. */
export function marksOf({ sortedBy, turned, split }: Grid): {
  key: 'sorted' | 'turned' | 'unsorted'
  by?: string
  split: boolean
} {
  if (sortedBy === undefined) return { key: 'unsorted', split: split === true }
  return { key: turned ? 'turned' : 'sorted', by: sortedBy, split: split === true }
}
