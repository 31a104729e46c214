import type { Crowd } from './crowd.ts'

/**
 * One way from crowd to crowd. `lag` says for each dot when it sets out (0 first, 1 last); `spread` is the share
 * of the time over which they set out; `sway` how far they walk beside the straight line (0 not).
 */
export type Leg = {
  from: Crowd
  to: Crowd
  ms: number
  lag: Float32Array
  spread: number
  sway: Float32Array
}

/** How far someone is who set out at `begin`, both from 0 to 1: slow at first and at last. */
function eased(share: number, begin: number, lasts: number): number {
  const way = Math.min(1, Math.max(0, (share - begin) / lasts))
  return way * way * way * (way * (way * 6 - 15) + 10)
}

/** Writes into `now` where all dots of a leg are when `share` of its time (0 to 1) is over. */
export function walk({ from, to, lag, spread, sway }: Leg, share: number, now: Crowd): void {
  const lasts = 1 - spread
  const { x, y, tint, light } = now
  for (let n = 0; n < x.length; n++) {
    const way = eased(share, (lag[n] ?? 0) * spread, lasts)
    const fromX = from.x[n] ?? 0
    const fromY = from.y[n] ?? 0
    const alongX = (to.x[n] ?? 0) - fromX
    const alongY = (to.y[n] ?? 0) - fromY
    const beside = (sway[n] ?? 0) * way * (1 - way)
    x[n] = fromX + alongX * way - alongY * beside
    y[n] = fromY + alongY * way + alongX * beside
    const white = from.tint[n] ?? 0
    const dark = from.light[n] ?? 0
    tint[n] = white + ((to.tint[n] ?? 0) - white) * way
    light[n] = dark + ((to.light[n] ?? 0) - dark) * way
  }
  now.dot = Math.round(from.dot + (to.dot - from.dot) * eased(share, 0, 1))
}
