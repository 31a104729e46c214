import type { StepName } from '../../rules/agenda.ts'
import type { Screen } from '../screen.ts'

/** Here somebody stands at the device and moves what the group says. */
const moved: readonly StepName[] = ['link', 'order', 'discover']

type Seen = Pick<Screen, 'table' | 'own'>

/** What the group does in front of one screen: somebody moves cards for it, it chooses on the wall, or it looks. */
export function doneTogether(seen: Seen): 'move' | 'choose' | 'look' {
  if (moved.includes(seen.table.step.name)) return 'move'
  return hasChoice(seen) ? 'choose' : 'look'
}

/** Whether the wall has buttons now: it has them in two rounds, where it may be touched. */
function hasChoice({ table: { quality, search }, own: { may } }: Seen): boolean {
  if (quality) return quality.card !== undefined && may.includes('decideCard')
  if (!search) return false
  if (search.repair) return may.includes('mendTable')
  return search.besides === undefined && search.left.length > 0 && may.includes('addFact')
}
