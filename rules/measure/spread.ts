import type { Deck } from '../deck.ts'
import type { Prediction, Spread, VariableId, Workshop } from '../workshop.ts'
import type { SeenForetold } from '../view/figures.ts'
import { tallied } from './counting.ts'

/** How many differences a prediction names. */
export const largestAsked = 3
const bins = 10

/** What the group foretold, counted; without names and without order. */
export function spreadOf({ predictions = {}, foretold }: Pick<Workshop, 'predictions' | 'foretold'>): Spread {
  if (foretold) return foretold
  const all = Object.values(predictions)
  const chosen = tallied(all.flatMap(({ largest = [] }) => largest))
  const matters = tallied(all.flatMap(({ matters: said }) => said ?? []))
  return {
    answers: all.length,
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

/** What the group foretold of one variable; nothing where nobody foretold anything. */
export function foretoldOf(spread: Spread, deck: Deck, variable: VariableId): SeenForetold[] {
  if (spread.answers === 0) return []
  const chosen = spread.largest.find((one) => one.variable === variable)?.count ?? 0
  const { share, matters } = deck.predict
  return [
    { as: 'largest', chosen, of: spread.answers },
    ...(share.variable === variable ? [{ as: 'share' as const, bins: spread.share }] : []),
    ...(matters.variable === variable ? [{ as: 'matters' as const, ...spread.matters }] : []),
  ]
}
