import type { VariableId } from '../../../rules/workshop.ts'
import type { About, Said, Saying } from '../../claim/claims.ts'

/** How far somebody is with a claim: three taps, one a screen, and what is asked on the way. */
export type Building =
  | { at: 'variable' }
  | { at: 'group'; variable: VariableId }
  | ({ at: 'direction' } & About)
  | { at: 'said'; said: Said; saying: Saying; isFirst: boolean }
  | { at: 'combo'; from: Building }
  | { at: 'otherGroup'; variable: VariableId; from: Building }

/** One screen back; undefined where that leaves the builder. */
export function stepBack(building: Building): Building | undefined {
  if (building.at === 'group') return { at: 'variable' }
  if (building.at === 'direction') return { at: 'group', variable: building.variable }
  return 'from' in building ? building.from : undefined
}

/** Which of the three taps comes next, from 1; undefined on a screen that asks for none of them. */
export function tapOf({ at }: Building): 1 | 2 | 3 | undefined {
  if (at === 'variable') return 1
  if (at === 'group') return 2
  return at === 'direction' ? 3 : undefined
}
