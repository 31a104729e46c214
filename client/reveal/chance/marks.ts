import type { PerColour, SeenChance } from '../../../rules/view/figures.ts'

/** With which colour a group shows it more often. */
export type Way = 'yellow' | 'green' | 'equal'
/** A group against reality: the same way round, without a difference, or reversed. */
export type Against = 'same' | 'none' | 'reversed'
/** One group on the line: yellow minus green in persons, and the how-manieth with that difference. */
export type Mark = { difference: number; place: number; way: Way }

/** Below 5 of 100 there is almost no difference in reality (domain.md, C6). */
const almostNone = 5

/** Persons of yellow minus persons of green. */
export function differenceOf({ work, noWork }: PerColour): number {
  return work - noWork
}

export function wayOf(difference: number): Way {
  if (difference === 0) return 'equal'
  return difference > 0 ? 'yellow' : 'green'
}

/** The real way round; a difference of less than 5 of 100 counts as none. */
export function realWay({ real }: Pick<SeenChance, 'real'>): Way {
  const points = differenceOf(real)
  return Math.abs(points) < almostNone ? 'equal' : wayOf(points)
}

/** The real difference on the line: in persons of a group, seldom a whole number. */
export function realDifference({ real, of }: Pick<SeenChance, 'real' | 'of'>): number {
  return (differenceOf(real) / 100) * of
}

/** Every group as a mark, stacked on those before it with the same difference. */
export function marksOf(groups: readonly PerColour[]): Mark[] {
  const stacked = new Map<number, number>()
  return groups.map((group) => {
    const difference = differenceOf(group)
    const place = stacked.get(difference) ?? 0
    stacked.set(difference, place + 1)
    return { difference, place, way: wayOf(difference) }
  })
}

/** How a group stands against reality; only where reality has a way round. */
export function againstReal(group: PerColour, real: Way): Against {
  const way = wayOf(differenceOf(group))
  if (way === 'equal') return 'none'
  return way === real ? 'same' : 'reversed'
}

/** How many groups go the way of reality, show no difference, or go the other way. */
export function sumsOf(groups: readonly PerColour[], real: Way): Record<Against, number> {
  const sums = { same: 0, none: 0, reversed: 0 }
  for (const group of groups) sums[againstReal(group, real)] += 1
  return sums
}
