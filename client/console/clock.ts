import type { Milliseconds, Minutes } from '../../rules/units.ts'

/** What is left of a step, in whole seconds; below zero when it lasts longer than planned. */
export function secondsLeft(startedAt: Milliseconds, minutes: Minutes, now: Milliseconds): number {
  return Math.ceil((startedAt + minutes * 60_000 - now) / 1000)
}

/** "4:32": minutes and seconds, without a sign. */
export function face(seconds: number): string {
  const whole = Math.abs(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
