import type { ConsoleView } from '../../../rules/view/views.ts'
import type { Milliseconds, Minutes } from '../../../rules/units.ts'
import { minutesAfter } from '../agenda.ts'

type Led = Pick<ConsoleView, 'agenda' | 'step' | 'stepStartedAt' | 'begunAt' | 'endAt'>

/** How the evening stands; all in minutes, not rounded. */
export type Evening = {
  planned: Minutes
  spent: Minutes
  /** Until it has to be over; never below zero. */
  left: Minutes
  /** What the step that is on and those to come still ask for. */
  needed: Minutes
  /** Needed more than left; below zero: time to spare. */
  short: Minutes
  /** When it has to be over; as long as nobody said so and nothing has begun: when it is over if it begins now. */
  endAt: Milliseconds
  isBegun: boolean
}

const minute = 60_000

/** How the evening stands at a moment of the server's clock. The welcome counts for no longer than planned. */
export function eveningOf({ agenda, step, stepStartedAt, begunAt, endAt }: Led, now: Milliseconds): Evening {
  const lasted = Math.max(0, now - stepStartedAt) / minute
  const needed = Math.max(0, (agenda[step]?.minutes ?? 0) - lasted) + minutesAfter(agenda, step)
  const end = endAt ?? now + needed * minute
  const left = Math.max(0, end - now) / minute
  return {
    planned: agenda.reduce((sum, { minutes }) => sum + minutes, 0),
    spent: begunAt === undefined ? 0 : Math.max(0, now - begunAt) / minute,
    left,
    needed,
    short: needed - (end - now) / minute,
    endAt: end,
    isBegun: begunAt !== undefined,
  }
}

/** So few minutes too short are no reason to leave anything out. */
const slack: Minutes = 2
/** From so many minutes on there is time to spare worth telling. */
const spare: Minutes = 5

/** How it stands in one word. */
export function standing({ short }: Pick<Evening, 'short'>): 'short' | 'onTime' | 'over' {
  if (short >= slack) return 'short'
  return short <= -spare ? 'over' : 'onTime'
}

/** What a step lasted so far, in whole minutes; undefined where it never was on. */
export function minutesSpent(
  { agenda, step, stepStartedAt }: Led,
  place: number,
  now: Milliseconds,
): number | undefined {
  const before = agenda[place]?.spent
  if (place !== step) return before === undefined ? undefined : Math.round(before / minute)
  return Math.floor(((before ?? 0) + Math.max(0, now - stepStartedAt)) / minute)
}

/** The end moved by so many minutes, to a round time of the clock, and never into the past. */
export function movedEnd(endAt: Milliseconds, by: 5 | -5, now: Milliseconds): Milliseconds {
  const five = 5 * minute
  const rounded = by > 0 ? Math.floor(endAt / five + 1e-9) : Math.ceil(endAt / five - 1e-9)
  const moved = (rounded + Math.sign(by)) * five
  return moved > now ? moved : Math.ceil((now + minute) / minute) * minute
}
