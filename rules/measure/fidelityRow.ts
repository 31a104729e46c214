import type { Variable } from '../deck.ts'
import type { PercentagePoints } from '../units.ts'
import { hundredths, ratio, sum } from './counting.ts'
import { keyContrast, onKey, type ByColour } from './margins.ts'

/**
 * How a variable comes out on the table. `faithful`: the right way round and of the right size; `oneCard`: so,
 * but one person decides; `tooLarge`: more than twice the real difference; `tooSmall`: less than half of it;
 * `hidden`: no difference where there is one; `reversed`: the wrong way round; `equal`: no difference, and
 * hardly one in reality; `invented`: a difference that is hardly there in reality.
 */
export const verdicts = [
  'faithful',
  'oneCard',
  'tooLarge',
  'tooSmall',
  'hidden',
  'reversed',
  'equal',
  'invented',
] as const
export type Verdict = (typeof verdicts)[number]

/** One variable on the table beside the same variable in reality, both on its key categories. */
export type FidelityRow = {
  variable: string
  role: Variable['role']
  /** Persons with a key category, of `of` persons of each colour. */
  yellow: number
  green: number
  of: number
  /** M4: yellow minus green in persons. At 1 or -1 the difference rests on one card. */
  difference: number
  /** With one decimal. */
  realPP: PercentagePoints
  deckPP: PercentagePoints
  /** M3: how many times the real difference; absent where there is hardly a real one. Two decimals. */
  size?: number
  verdict: Verdict
}

/** The persons with each category, and how many there would be if persons could be divided. */
export type Counted = { variable: Variable; counts: ByColour; exact: ByColour }

/** Measures one variable. Real figures come from Table 1; for `department` from Table 2. */
export function fidelityRow({ variable, counts, exact }: Counted): FidelityRow {
  const { id, role } = variable
  const of = sum(counts.work)
  const difference = keyContrast(variable, counts)
  const real = keyContrast(variable, exact)
  return {
    variable: id,
    role,
    yellow: onKey(variable, counts.work),
    green: onKey(variable, counts.noWork),
    of,
    difference,
    realPP: tenths(ratio(100 * real, of)),
    deckPP: tenths(ratio(100 * difference, of)),
    ...(role !== 'none' && { size: hundredths(ratio(difference, real)) }),
    verdict: role === 'none' ? evenVerdict(difference) : verdictOf(difference, real),
  }
}

function evenVerdict(difference: number): Verdict {
  return difference === 0 ? 'equal' : 'invented'
}

function verdictOf(difference: number, real: number): Verdict {
  const size = ratio(difference, real)
  if (difference === 0) return 'hidden'
  if (size < 0) return 'reversed'
  if (size > 2) return 'tooLarge'
  if (size < 0.5) return 'tooSmall'
  return Math.abs(difference) === 1 ? 'oneCard' : 'faithful'
}

/** Adding 0 turns -0 into 0, which JSON cannot carry. */
function tenths(value: number): number {
  return Math.round(value * 10) / 10 + 0
}
