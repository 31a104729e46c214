import type { Workshop } from '../../rules/workshop.ts'
import { played } from './playing.ts'
import type { Wishes } from './states.ts'

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

/** A number that two people share, beside the other slips. */
const clash: Wishes = {
  slips: {
    1: { kind: 'inconsistent' },
    2: { kind: 'clash', pseudonym: '347' },
    4: { kind: 'nameLeft' },
    6: { kind: 'leakBirth' },
  },
}
const thirty: Wishes = { participants: 16, persons: 30 }

/** What a table in order can look like, and what makes it. */
export const ways: Readonly<Record<string, { wishes: Wishes; more: (workshop: Workshop) => Workshop }>> = {
  'order-moved': { wishes: clash, more: (workshop) => moved(sorted(workshop)) },
  'order-kept': { wishes: clash, more: keptTwo },
  'order-beside': { wishes: clash, more: besideEachOther },
  'two-tables-beside': { wishes: { participants: 17, tables: 2 }, more: besideEachOther },
  'three-tables-kept': { wishes: { participants: 26, tables: 3 }, more: keptTwo },
  'order-thirty': { wishes: thirty, more: sorted },
  'order-thirty-beside': { wishes: thirty, more: besideEachOther },
}
