import type { Workshop } from '../../rules/workshop.ts'
import { played } from './playing.ts'

/** The group has put the colours apart and sorted by age, at every table. */
export function sorted(workshop: Workshop): Workshop {
  return played(played(workshop, 'f', 'splitColours', { on: true }), 'f', 'sortRows', { by: 'age' })
}

/** Columns and a row were moved by hand: what people compare stands together. */
export function moved(workshop: Workshop): Workshop {
  const first = Object.values(workshop.grids ?? {})[0]
  const [row = ''] = first?.rows ?? []
  const column = { column: 'workHistory', before: 'sex' }
  return played(played(workshop, 'f', 'moveColumn', column), 'f', 'moveRow', { row })
}

/** Two orders were kept: as it came, and as the group made it. */
export function keptTwo(workshop: Workshop): Workshop {
  const a = played(workshop, 'f', 'keepOrder', { as: 'a' })
  const b = played(sorted(a), 'f', 'moveColumn', { column: 'workHistory', before: 'sex' })
  return played(b, 'f', 'keepOrder', { as: 'b' })
}

/** Both are beside each other. */
export function besideEachOther(workshop: Workshop): Workshop {
  return played(keptTwo(workshop), 'f', 'showOrders', { on: true })
}
