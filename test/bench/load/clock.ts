import type { Milliseconds } from '../../../rules/units.ts'

/** Places on the cloth tell the time: a quarter of a millisecond each, and they begin again after four minutes. */
const perMillisecond = 4
const width = 1000
const round: Milliseconds = (width * width) / perMillisecond

/** The place that stands for this moment. */
export function placeAt(now: Milliseconds): { x: number; y: number } {
  const count = Math.floor(now * perMillisecond) % (width * width)
  return { x: count % width, y: Math.floor(count / width) }
}

/** How long ago the moment was that a place stands for; less than four minutes. */
export function sincePlace(x: number, y: number, now: Milliseconds): Milliseconds {
  const then = (y * width + x) / perMillisecond
  return (((now - then) % round) + round) % round
}
