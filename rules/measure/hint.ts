import type { Conflict } from './conflicts.ts'
import type { Comparison, Reading } from './reading.ts'

/** Keys of the sentences that may help a group on while linking. */
export const hints = [
  'link.start',
  'link.half',
  'link.almost',
  'link.done',
  'read.colour',
  'read.variable',
  'read.register',
  'read.colvar',
  'read.halfLinked',
  'link.conflict',
] as const
export type Hint = (typeof hints)[number]

/** What is known of the linking: as the facilitator sees it. */
type Known = {
  follow: number
  linked: number
  loose: number
  piles: number
  reading: Reading
  conflicts: readonly Conflict[]
}

/**
 * The one hint that helps most now: what is done, then what order was found, then a conflict, then progress.
 * `linkable` is how many cards share their number with another one: linking is done when all of them lie
 * together, even where cards without a number spoil the score. Absent where no hint holds: with all cards in
 * piles there is no number of loose cards to tell.
 */
export function hintOf(known: Known, comparison: Comparison, linkable: number): Hint | undefined {
  const { follow, linked, loose, piles, reading } = known
  if (loose + piles === 0) return undefined
  if (follow >= 0.95 || (linked > 0 && linked === linkable)) return 'link.done'
  return isHalfLinked(comparison) ? 'read.halfLinked' : (readingHints[reading.by] ?? progressHint(known))
}

function progressHint({ follow, loose, reading, conflicts }: Known): Hint | undefined {
  if (conflicts.length > 0) return 'link.conflict'
  if (follow >= 0.7) return 'link.almost'
  if (follow >= 0.4) return loose > 0 ? 'link.half' : undefined
  return reading.by === 'mixed' || reading.by === 'none' ? 'link.start' : undefined
}

/** Sorting by value lays the same variables together too. */
const readingHints: Readonly<Partial<Record<Reading['by'], Hint>>> = {
  outcome: 'read.colour',
  variable: 'read.variable',
  value: 'read.variable',
  register: 'read.register',
  holder: 'read.register',
  outcomeByVariable: 'read.colvar',
}

/** Every person lies in one pile per holder. */
function isHalfLinked({ pseudonym, holder }: Comparison): boolean {
  const half = pseudonym.recall >= 0.45 && pseudonym.recall <= 0.6
  return half && pseudonym.precision >= 0.95 && holder.purity >= 0.95
}
