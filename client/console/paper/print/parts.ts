import type { Paper } from '../../../../rules/view/paper.ts'

/** What can be printed, each as sheets of its own. */
export const partNames = ['cards', 'tags', 'blanks', 'keys', 'statements', 'guide', 'findings'] as const
export type PartName = (typeof partNames)[number]

/** So many fit on one sheet of A4. */
export const onSheet = { cards: 9, tags: 10, statements: 2 } as const

/** What one wants to print: which parts, and how many name tags. */
export type Wanted = { parts: readonly PartName[]; tags: number }

/** Names fit on one sheet up to here: there are never more than thirty persons. */
export const fewestTags = 2
export const mostTags = 36

/** Twelve name tags, or as many as there are people or persons. */
export function tagsFor(people: number, persons: number): number {
  return Math.min(mostTags, Math.max(people, persons) || 12)
}

/** How many sheets of A4 each part takes; none for what cannot be printed now. */
export function sheetsOf(paper: Paper, tags: number, isRevealed: boolean): Record<PartName, number> {
  return {
    cards: Math.ceil((paper.cards?.length ?? 0) / onSheet.cards),
    tags: Math.ceil(tags / onSheet.tags),
    blanks: 1,
    keys: paper.names.length > 0 ? 1 : 0,
    statements: Math.ceil(paper.statements.length / onSheet.statements),
    guide: 1,
    findings: isRevealed ? 1 : 0,
  }
}

/** A list in pieces of at most so many. */
export function inSheets<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size))
}

/** The parts with this one, or without it where it was among them. */
export function toggled(parts: readonly PartName[], part: PartName): PartName[] {
  return parts.includes(part) ? parts.filter((one) => one !== part) : [...parts, part]
}
