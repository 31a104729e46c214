import type { Dealt } from './deal.ts'
import type { Places } from './places.ts'

/**
 * All dots at one moment: the middle of each in pixels of the canvas, how much of its colour it shows (0 white, 1
 * all) and how bright it is (0 dark, 1 all). The first `work` dots are yellow, the others green.
 */
export type Crowd = {
  work: number
  x: Float32Array
  y: Float32Array
  tint: Float32Array
  light: Float32Array
  dot: number
}

/** Dots on their places, all in their colour and light. */
export function crowdAt(places: Places, dealt: Dealt, work: number): Crowd {
  const count = dealt.length
  const crowd = emptyCrowd(count, work, places.dot)
  for (let n = 0; n < count; n++) {
    const place = dealt[n] ?? 0
    crowd.x[n] = places.x[place] ?? 0
    crowd.y[n] = places.y[place] ?? 0
  }
  crowd.tint.fill(1)
  crowd.light.fill(1)
  return crowd
}

/** A crowd to be filled in. */
export function emptyCrowd(count: number, work: number, dot: number): Crowd {
  const numbers = () => new Float32Array(count)
  return { work, x: numbers(), y: numbers(), tint: numbers(), light: numbers(), dot }
}

/** The same crowd in arrays of its own. */
export function copied({ work, x, y, tint, light, dot }: Crowd): Crowd {
  return { work, x: x.slice(), y: y.slice(), tint: tint.slice(), light: light.slice(), dot }
}
