import type { Step } from './agenda.ts'
import type { Workshop } from './workshop.ts'

/** How long an extra round lasts (domain.md, C8: 8 to 12 minutes). */
export const roundMinutes = { selection: 10 } as const

/** The agenda with a round right after the step that is on; what was kept of later steps moves along. */
export function withRound(workshop: Workshop, round: Step): Workshop {
  const { agenda, step, checkpoints, ends } = workshop
  const moved = { checkpoints: later(checkpoints, step), ...(ends ? { ends: later(ends, step) } : {}) }
  return { ...workshop, agenda: [...agenda.slice(0, step + 1), round, ...agenda.slice(step + 1)], ...moved }
}

function later<T>(kept: Record<string, T>, step: number): Record<string, T> {
  return Object.fromEntries(
    Object.entries(kept).map(([at, play]) => [Number(at) > step ? String(Number(at) + 1) : at, play]),
  )
}
