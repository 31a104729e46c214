import type { StepName } from '../../../rules/agenda.ts'

type Agenda = readonly { name: StepName }[]

/** The step that the facilitator chose: where it stood, and its name. */
export type Chosen = { place: number; name: StepName }

/**
 * Where the chosen step stands now: it may have moved, or be gone. Of those to come the first is chosen when
 * nothing is; undefined where none is to come.
 */
export function placeOf(agenda: Agenda, step: number, chosen?: Chosen): number | undefined {
  const first = step + 1 < agenda.length ? step + 1 : undefined
  if (!chosen) return first
  if (chosen.place > step && agenda[chosen.place]?.name === chosen.name) return chosen.place
  const moved = agenda.findIndex(({ name }, n) => n > step && name === chosen.name)
  return moved < 0 ? first : moved
}
