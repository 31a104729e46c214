import { ratio, sum } from './counting.ts'

/** How well piles agree with reference groups: all from 0 to 1, but `ari`, which chance can push below 0. */
export type Agreement = {
  purity: number
  completeness: number
  /** Of the pairs of cards that lie together, the share that belongs together. */
  precision: number
  /** Of the pairs that belong together, the share that lies together. */
  recall: number
  f1: number
  /** The adjusted Rand index: 1 is the same grouping, 0 what chance alone would give. */
  ari: number
}

type Numbered = { groups: number[]; sizes: number[] }
type Crossing = { piles: Numbered; truth: Numbered; shared: Map<number, number> }

/**
 * Compares two labelings of the same cards by their pairs. In: the pile and the reference group of each card,
 * in the same order; a loose card needs a label of its own. A figure without a pair to judge is 0: all cards
 * loose have purity 1, but precision, recall, F1 and ARI 0. Throws where the lists differ in length.
 */
export function agreement(piles: readonly string[], truth: readonly string[]): Agreement {
  return agreementWith(piles)(truth)
}

/** The same for one labeling against several: the piles are numbered once. */
export function agreementWith(labels: readonly string[]): (truth: readonly string[]) => Agreement {
  const piles = numbered(labels)
  return (truth) => {
    if (labels.length !== truth.length) throw new Error('agreement: two lists of different cards')
    const crossing = crossed(piles, numbered(truth))
    return { ...coverOf(crossing, truth.length), ...pairsOf(crossing, truth.length) }
  }
}

/** Labels as numbers from 0: they make the crossing of two labelings cheap. */
function numbered(labels: readonly string[]): Numbered {
  const known = new Map<string, number>()
  const sizes: number[] = []
  const groups = labels.map((label) => {
    const group = known.get(label) ?? known.size
    known.set(label, group)
    sizes[group] = (sizes[group] ?? 0) + 1
    return group
  })
  return { groups, sizes }
}

/** How many cards each pile shares with each group, keyed by pile times the number of groups plus group. */
function crossed(piles: Numbered, truth: Numbered): Crossing {
  const shared = new Map<number, number>()
  piles.groups.forEach((pile, card) => {
    const cell = pile * truth.sizes.length + (truth.groups[card] ?? 0)
    shared.set(cell, (shared.get(cell) ?? 0) + 1)
  })
  return { piles, truth, shared }
}

function coverOf({ truth, shared }: Crossing, cards: number): Pick<Agreement, 'purity' | 'completeness'> {
  const width = truth.sizes.length
  const inPiles = sumOfLargest(shared, (cell) => Math.floor(cell / width))
  const inGroups = sumOfLargest(shared, (cell) => cell % width)
  return { purity: ratio(inPiles, cards), completeness: ratio(inGroups, cards) }
}

function sumOfLargest(shared: Map<number, number>, groupOf: (cell: number) => number): number {
  const largest: number[] = []
  for (const [cell, count] of shared) largest[groupOf(cell)] = Math.max(largest[groupOf(cell)] ?? 0, count)
  return sum(largest)
}

function pairsOf(crossing: Crossing, cards: number): Omit<Agreement, 'purity' | 'completeness'> {
  const right = pairsIn(crossing.shared.values())
  const lying = pairsIn(crossing.piles.sizes)
  const belonging = pairsIn(crossing.truth.sizes)
  const precision = ratio(right, lying)
  const recall = ratio(right, belonging)
  const f1 = ratio(2 * precision * recall, precision + recall)
  return { precision, recall, f1, ari: adjustedRand(right, lying, belonging, pairs(cards)) }
}

function adjustedRand(right: number, lying: number, belonging: number, all: number): number {
  const byChance = ratio(lying * belonging, all)
  const best = (lying + belonging) / 2
  // No room above chance: both labelings have single cards only, which is no grouping, or both have one pile.
  if (best === byChance) return lying > 0 ? 1 : 0
  return (right - byChance) / (best - byChance)
}

function pairsIn(sizes: Iterable<number>): number {
  return sum([...sizes].map(pairs))
}

function pairs(cards: number): number {
  return (cards * (cards - 1)) / 2
}
