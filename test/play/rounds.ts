import type { Round, StepName } from '../../rules/agenda.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { goneTo, led, workshopAt, type Setting } from './table.ts'

/** A workshop in a round that was planned in a step, and begun right after it. */
export function inRoundAfter(step: StepName, round: Round, setting: Setting = {}): Workshop {
  return goneTo(led(workshopAt(step, setting), 'addRound', { round }), round)
}
