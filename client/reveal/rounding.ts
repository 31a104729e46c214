import type { SeenGroup } from '../../rules/view/figures.ts'

/** A colour of which the whole numbers that are shown do not add up to 100, and what they do add up to. */
export type Rounded = { of: 'yellow' | 'green'; sum: number }

/** Of each colour all groups together are 100 people of 100; whole numbers may make that 99 or 101. */
export function roundedIn(groups: readonly Pick<SeenGroup, 'of100'>[]): Rounded[] {
  if (groups.length === 0) return []
  const sums: Rounded[] = [
    { of: 'yellow', sum: groups.reduce((sum, { of100 }) => sum + of100.work, 0) },
    { of: 'green', sum: groups.reduce((sum, { of100 }) => sum + of100.noWork, 0) },
  ]
  return sums.filter(({ sum }) => sum !== 100)
}
