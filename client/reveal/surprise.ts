import type { SeenContrast, SeenForetold } from '../../rules/view/figures.ts'
import { isFarOff } from './far.ts'

/** As in the verdicts of claims, of 100: from this on a difference is large, and below the other almost none. */
const large = 15
const small = 5

/** Whether what most of the group foretold was far from what it is: a surprise, and not a fault. */
export function isSurprise(foretold: SeenForetold, { yellow, green }: SeenContrast): boolean {
  const difference = Math.abs(yellow - green)
  if (foretold.as === 'share') return isFar(foretold.bins, yellow)
  if (foretold.as === 'largest') return 2 * foretold.chosen > foretold.of && difference < small
  const { much, little } = foretold
  return (much > little && difference < small) || (little > much && difference >= large)
}

/** Most guesses lie far away. */
function isFar(bins: readonly number[], real: number): boolean {
  const all = bins.reduce((sum, count) => sum + count, 0)
  const far = bins.reduce((sum, count, ten) => sum + (isFarOff(ten, real) ? count : 0), 0)
  return 2 * far > all
}
