import { type Chance } from './chance.ts'
import { copied, type Crowd } from './crowd.ts'
import type { Leg } from './motion.ts'
import type { DotScene } from './scene.ts'

/** Milliseconds of the movements. No way from one scene to another takes more than three seconds. */
export const lasts = { fade: 500, gather: 1300, colour: 950, walk: 1900, flow: 1100, rest: 150, deal: 1500 }

/** Where a way leads: the crowd at its end, and in between everybody in the pool of their own colour. */
export type Ends = { last: Crowd; pool: Crowd }
type Way = { before: DotScene | undefined; scene: DotScene; now: Crowd | undefined; ends: Ends }

/** The legs from how the dots are now to a scene. They last three seconds at most, together. */
export function legsTo(
  { before, scene, now, ends: { last, pool } }: Way,
  size: Bounds,
  chance: Chance,
): Leg[] {
  const leg = legsOf(chance)
  if (!now || !before || before.population !== scene.population) {
    const white = { ...last, tint: last.tint.map((tint) => (scene.is === 'coloured' ? 0 : tint)) }
    return [
      ...(now ? [leg(now, fadedOf(now), lasts.fade, 0.4)] : []),
      leg(gatherFrom(white, size, chance), white, lasts.gather, 0.55),
      ...(scene.is === 'coloured' ? [colouring(white, last, chance)] : []),
    ]
  }
  if (scene.is === 'groups' && before.is === 'groups')
    return [
      leg(now, pool, lasts.flow, 0.35),
      leg(pool, pool, lasts.rest, 0),
      leg(pool, last, lasts.deal, 0.45),
    ]
  return [leg(now, last, lasts.walk, 0.45)]
}

type Bounds = { width: number; height: number }

/** Makes legs of which everybody sets out at a moment of their own and walks a little beside the line. */
function legsOf(chance: Chance) {
  return (from: Crowd, to: Crowd, ms: number, spread: number): Leg => ({
    from,
    to,
    ms,
    spread,
    lag: from.x.map(() => chance()),
    sway: from.x.map(() => (chance() - 0.5) * 0.7),
  })
}

/** First those who found work, one here and one there; then all others. */
function colouring(from: Crowd, to: Crowd, chance: Chance): Leg {
  const lag = from.x.map((_, n) => (n < from.work ? chance() * 0.6 : 0.5 + chance() * 0.5))
  return { from, to, ms: lasts.colour, spread: 0.7, lag, sway: new Float32Array(lag.length) }
}

const fadedOf = (crowd: Crowd): Crowd => ({ ...copied(crowd), light: new Float32Array(crowd.x.length) })

/** Nearly in the dark: a first glimmer, so that there is a picture at once. */
const glimmer = 0.15

/** In the dark, further out than where they will stand, each in a direction of their own. */
function gatherFrom(to: Crowd, { width, height }: Bounds, chance: Chance): Crowd {
  const far = Math.hypot(width, height) * 0.22
  const from = { ...copied(to), light: new Float32Array(to.x.length).fill(glimmer) }
  for (let n = 0; n < from.x.length; n++) {
    const turn = chance() * 2 * Math.PI
    const way = far * (0.3 + chance())
    from.x[n] = (to.x[n] ?? 0) + Math.cos(turn) * way
    from.y[n] = (to.y[n] ?? 0) + Math.sin(turn) * way
  }
  return from
}
