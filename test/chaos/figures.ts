import type { Milliseconds } from '../../rules/units.ts'

/** How long something took, of many times, in milliseconds. */
export type Times = { count: number; p50: Milliseconds; p95: Milliseconds; worst: Milliseconds }

/** Of no times at all there is no figure: then everything is endless, and holds no bar. */
export function timesOf(all: readonly Milliseconds[]): Times {
  const sorted = [...all].sort((one, other) => one - other)
  const within = (share: number) => Math.round(sorted[Math.ceil(sorted.length * share) - 1] ?? Infinity)
  return { count: sorted.length, p50: within(0.5), p95: within(0.95), worst: within(1) }
}
