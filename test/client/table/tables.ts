import { expect } from 'vitest'

import { boxOf, type Sheet, type Thing } from '../../../client/table/thing.ts'
import type { StepName } from '../../../rules/agenda.ts'
import type { TableView } from '../../../rules/view/views.ts'
import { stateAt, viewsOf, type Wishes } from '../../gallery/states.ts'

export { words } from './words.ts'

/** What everybody sees of a workshop that was really played up to a step. */
export function tableAt(step: StepName, wishes: Wishes = {}): TableView {
  return viewsOf(stateAt(step, wishes), 't').table
}

/** A wall, a laptop, a tablet on end, a phone. */
export const sizes = [
  { width: 1920, height: 950 },
  { width: 1366, height: 620 },
  { width: 820, height: 1040 },
  { width: 360, height: 560 },
]

export const cardsOf = ({ things }: Sheet): Thing[] => things.filter(({ part }) => part?.is === 'card')

export function thing(sheet: Sheet, id: string): Thing {
  const found = sheet.things.find((one) => one.id === id)
  if (!found) throw new Error(`no thing ${id}`)
  return found
}

/** Every card of the view lies there once, and wholly on the screen. */
export function expectAllInSight(view: TableView, sheet: Sheet): void {
  const shown = cardsOf(sheet).map(({ part }) => (part?.is === 'card' ? part.card : ''))
  expect(shown.toSorted()).toEqual(Object.keys(view.cards).toSorted())
  for (const one of sheet.things) {
    const { x, y, width, height } = boxOf(one)
    expect(x, one.id).toBeGreaterThan(-2)
    expect(y, one.id).toBeGreaterThan(-2)
    expect(x + width, one.id).toBeLessThan(sheet.size.width + 2)
    expect(y + height, one.id).toBeLessThan(sheet.size.height + 2)
  }
}
