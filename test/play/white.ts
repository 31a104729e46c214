import type { StepName } from '../../rules/agenda.ts'
import type { Slip } from '../../rules/ghost.ts'
import { stepOf, type SeatId, type Workshop } from '../../rules/workshop.ts'
import { begun, doneByAll, joined, led } from './table.ts'

/** A lesson with white cards, played up to the start of a step; everybody did what the steps before asked. */
export function whiteAt(name: StepName, slips: Record<SeatId, Slip> = {}): Workshop {
  let now = joined(begun({ variant: 'whiteCards' }), 4)
  while (stepOf(now).name !== name) {
    now = led(now, 'goTo', { step: now.step + 1 })
    if (stepOf(now).name === 'deal') now = led(now, 'dealCards', { persons: 4, tables: 1 })
    if (stepOf(now).name !== name) now = doneByAll(now, slips)
  }
  return now
}
