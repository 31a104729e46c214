/** How often each label occurs, in the order in which they appear. */
export function tallied(labels: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  return counts
}

/** The label that occurs most, with its count; of equals the first. Absent where there are no labels. */
export function mostFrequent(labels: Iterable<string>): { label: string; count: number } | undefined {
  let best: { label: string; count: number } | undefined
  for (const [label, count] of tallied(labels)) if (!best || count > best.count) best = { label, count }
  return best
}

/** Things by a label of theirs, groups and members in the order in which they appear. */
export function grouped<T>(things: Iterable<T>, labelOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const group = groups.get(labelOf(thing))
    if (group) group.push(thing)
    else groups.set(labelOf(thing), [thing])
  }
  return groups
}

/** All counts together. */
export function sum(counts: Iterable<number>): number {
  let total = 0
  for (const count of counts) total += count
  return total
}

/** Rounded to two decimals; adding 0 turns -0 into 0, which JSON cannot carry. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0
}

/** The part of the whole, 0 of an empty whole. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
