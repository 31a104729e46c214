import type { Milliseconds, Minutes } from '../../../rules/units.ts'

/** What the wall tells of the time: whole minutes, never seconds, and nothing that alarms. */
export type TimeLeft = {
  /** From 1 at the beginning of the step to 0 when its time is over. */
  share: number
  /** Whole minutes, rounded up; 0 from the last minute on. */
  minutes: number
  says: 'left' | 'nearly' | 'done'
}

const minute = 60_000

/** How much of a step is left. */
export function timeLeft(startedAt: Milliseconds, planned: Minutes, now: Milliseconds): TimeLeft {
  const whole = planned * minute
  const left = Math.max(0, startedAt + whole - now)
  const share = whole > 0 ? Math.min(1, left / whole) : 0
  if (left === 0) return { share: 0, minutes: 0, says: 'done' }
  if (left < minute) return { share, minutes: 0, says: 'nearly' }
  return { share, minutes: Math.ceil(left / minute), says: 'left' }
}
