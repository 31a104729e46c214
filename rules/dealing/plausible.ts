import type { Deck, Oddity } from '../deck.ts'
import { at } from '../lookup.ts'
import type { Column, Row } from './columns.ts'

/** From here on a person counts as implausible; `never` lies far above all that can be weighed against it. */
export const implausible = 1.5
export const never = 1000

/** What a deck thinks of a person as a whole. All of it is our own invention: no register says it. */
export type Norms = {
  /** The cost of the oddities that fit, 0 for an ordinary person; at least `never` for one that may not be. */
  oddness(row: Row): number
  /** Whether the person has what most people who found work have. */
  isStrong(row: Row): boolean
}

type Strength = (row: Row) => number
type Fit = { cost: number; fits(row: Row, strength: number): boolean }

/** The norms of a deck for these columns; an oddity about a variable that is not among them is left out. */
export function normsOf(deck: Deck, columns: readonly Column[]): Norms {
  const strength = strengthOf(deck, columns)
  const fits = (deck.oddities ?? []).flatMap((oddity) => fitOf(oddity, columns))
  return { oddness: (row) => costOf(fits, row, strength(row)), isStrong: strongBy(deck, strength) }
}

function strongBy({ profile }: Deck, strength: Strength): Norms['isStrong'] {
  return profile ? (row) => strength(row) >= profile.strongFrom : () => false
}

function strengthOf({ profile }: Deck, columns: readonly Column[]): Strength {
  const names = profile?.variables ?? []
  const counting = columns.flatMap(({ variable, keys }, column) =>
    names.includes(variable.id) ? [{ column, keys }] : [],
  )
  return (row) => counting.filter(({ column, keys }) => keys[at(row, column)]).length
}

function fitOf({ when, profile, cost, never: isNever }: Oddity, columns: readonly Column[]): Fit[] {
  const takes = Object.entries(when).map(([variable, categories]) => {
    const column = columns.findIndex((known) => known.variable.id === variable)
    return { column, taken: columns[column]?.values.map((value) => categories.includes(value)) ?? [] }
  })
  if (takes.some(({ column }) => column < 0)) return []
  const [low, high] = profile ?? [0, Infinity]
  const fits: Fit['fits'] = (row, strength) =>
    strength >= low && strength <= high && takes.every(({ column, taken }) => taken[at(row, column)])
  return [{ cost: isNever ? never : cost, fits }]
}

function costOf(fits: readonly Fit[], row: Row, strength: number): number {
  let cost = 0
  for (const fit of fits) if (fit.fits(row, strength)) cost += fit.cost
  return cost
}

/**
 * What it costs that two persons are alike: equal on all columns, on all but one, on all but two. Twins make
 * linking confusing. Across colours only full equality counts.
 */
export function likenessCost(equal: number, columns: number, oneColour: boolean): number {
  const apart = columns - equal
  if (!oneColour) return apart === 0 ? 10 : 0
  return apart === 0 ? 20 : apart === 1 ? 6 : apart === 2 ? 1.5 : 0
}

/** What it costs that a colour has nobody who goes against its profile: a profile is no destiny. */
export const withoutException = 5
