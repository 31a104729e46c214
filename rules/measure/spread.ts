import type { Deck } from '../deck.ts'
import type { Prediction, Spread, VariableId, Workshop } from '../workshop.ts'
import type { SeenForetold } from '../view/figures.ts'
import { sum, tallied } from './counting.ts'

/** How many differences a prediction names. */
export const largestAsked = 3
const bins = 10

/**
 * What the group foretold, counted; without names and without order. What was counted before stands as long as nobody
 * foretells anew.
 */
export function spreadOf({ predictions = {}, foretold }: Pick<Workshop, 'predictions' | 'foretold'>): Spread {
  const all = Object.values(predictions)
  if (foretold && all.length === 0) return foretold
  const chosen = tallied(all.flatMap(({ largest = [] }) => largest))
  const matters = tallied(all.flatMap(({ matters: said }) => said ?? []))
  return {
    answers: all.length,
    chose: all.filter(({ largest }) => largest !== undefined).length,
    largest: [...chosen]
      .map(([variable, count]) => ({ variable, count }))
      .sort((one, other) => other.count - one.count || one.variable.localeCompare(other.variable, 'en')),
    share: binned(all.flatMap(({ share }) => share ?? [])),
    matters: { much: matters.get('much') ?? 0, little: matters.get('little') ?? 0 },
  }
}

/** How many guesses in each ten of the hundred; 100 itself belongs to the last. */
function binned(guesses: readonly number[]): number[] {
  const counts = Array.from({ length: bins }, () => 0)
  for (const guess of guesses) {
    const bin = Math.min(bins - 1, Math.floor(guess / bins))
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return counts
}

/** Whether a prediction has all that is asked. */
export function isWhole({ largest, share, matters }: Prediction): boolean {
  return largest !== undefined && share !== undefined && matters !== undefined
}

/** So few make no group: what one person foretold is nobody else's business. */
const fewestAnswers = 2

/**
 * What the group foretold, for beside the real figures: once the facilitator has shown it, and in the reveal
 * anyway, unless only one person foretold anything.
 */
export function openSpreadOf(
  workshop: Pick<Workshop, 'predictions' | 'foretold' | 'spread'>,
): Spread | undefined {
  const spread = spreadOf(workshop)
  return workshop.spread !== undefined || spread.answers >= fewestAnswers ? spread : undefined
}

/** What the group foretold of one variable; only of questions that somebody answered. */
export function foretoldOf(spread: Spread | undefined, deck: Deck, variable: VariableId): SeenForetold[] {
  if (!spread) return []
  const { largest, chose, share, matters } = spread
  const chosen = largest.find((one) => one.variable === variable)?.count ?? 0
  const asks = { share: deck.predict.share.variable, matters: deck.predict.matters.variable }
  const isGuessed = asks.share === variable && sum(share) > 0
  const isJudged = asks.matters === variable && matters.much + matters.little > 0
  return [
    ...(chose > 0 ? [{ as: 'largest' as const, chosen, of: chose }] : []),
    ...(isGuessed ? [{ as: 'share' as const, bins: share }] : []),
    ...(isJudged ? [{ as: 'matters' as const, ...matters }] : []),
  ]
}
