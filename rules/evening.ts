import type { Step } from './agenda.ts'
import type { Milliseconds, Minutes } from './units.ts'
import { without, type Workshop } from './workshop.ts'

const minute: Milliseconds = 60_000

/**
 * The workshop as it leaves its step at a moment: what the step lasted is kept with it, so that it moves along when
 * the agenda changes; played again, it adds up. The evening begins as the first step is left, and counts that step
 * for no longer than planned: people come in early, and nobody waits on the evening's account.
 */
export function stepLeft(workshop: Workshop, at: Milliseconds): Workshop {
  const { agenda, step, stepStartedAt, begunAt, endAt } = workshop
  const lasted = at - stepStartedAt
  const counted = begunAt === undefined ? Math.min(lasted, (agenda[step]?.minutes ?? 0) * minute) : lasted
  const began = begunAt ?? at - counted
  return {
    ...workshop,
    agenda: agenda.map((one, n) => (n === step ? withSpent(one, counted) : one)),
    begunAt: began,
    endAt: endAt ?? began + minutesOf(agenda) * minute,
  }
}

function withSpent(step: Step, lasted: Milliseconds): Step {
  return { ...step, spent: (step.spent ?? 0) + Math.max(0, lasted) }
}

/** What an agenda lasts by its plan. */
export function minutesOf(agenda: readonly Pick<Step, 'minutes'>[]): Minutes {
  return agenda.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** The end moves along with what comes on top; as long as nobody set it there is nothing to move. */
export function withLaterEnd(workshop: Workshop, by: Minutes): Workshop {
  const { endAt } = workshop
  return endAt === undefined ? workshop : { ...workshop, endAt: endAt + by * minute }
}

/** What came on top is left out again, and the end moves back with it; never into the past. */
export function withEarlierEnd(workshop: Workshop, by: Minutes, at: Milliseconds): Workshop {
  const { endAt } = workshop
  if (endAt === undefined) return workshop
  return { ...workshop, endAt: Math.min(endAt, Math.max(at, endAt - by * minute)) }
}

/** Mistakes to practise on are gone when the cards are as they were before them. */
export function withoutPractice(workshop: Workshop, to: number): Workshop {
  const { practice } = workshop
  return practice && to <= practice.step ? without(workshop, 'practice') : workshop
}
