import type { DotGroup } from './scene.ts'

type People = { work: number; noWork: number }

/**
 * Groups that divide exactly all people of both colours, so that every dot has a place and none is left over.
 * Counts that add up already are returned as they are; others are made to by largest remainders.
 */
export function wholeGroups(groups: readonly DotGroup[], { work, noWork }: People): DotGroup[] {
  const works = whole(
    groups.map((group) => group.work),
    work,
  )
  const others = whole(
    groups.map((group) => group.noWork),
    noWork,
  )
  return groups.map(({ id }, n) => ({ id, work: works[n] ?? 0, noWork: others[n] ?? 0 }))
}

function whole(counts: readonly number[], total: number): number[] {
  const sum = counts.reduce((one, other) => one + other, 0)
  if (sum === total || sum <= 0) return [...counts]
  const exact = counts.map((count) => (count * total) / sum)
  const left = total - exact.reduce((all, count) => all + Math.floor(count), 0)
  const first = exact
    .map((count, n) => ({ n, rest: count % 1 }))
    .sort((one, other) => other.rest - one.rest)
    .slice(0, left)
    .map(({ n }) => n)
  return exact.map((count, n) => Math.floor(count) + (first.includes(n) ? 1 : 0))
}
