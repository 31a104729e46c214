import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Seeded chance. It is handed in, so that every workshop can be played again exactly. */
export type Chance = {
  /** A whole number from `from` up to and including `to`. */
  whole(from: number, to: number): number
  /** A number from 0 up to, not including, 1. */
  fraction(): number
  /** One of the list; refuses an empty list by throwing. */
  pick<T>(list: readonly T[]): T
  /** The same things in a random order, as a new list. */
  shuffled<T>(list: readonly T[]): T[]
}

const fine = 2 ** 30

/** Chance from a seed (any whole number): the same seed gives the same run of outcomes. */
export function chanceFrom(seed: number): Chance {
  const generator = xoroshiro128plus(seed | 0)
  const whole = (from: number, to: number) => uniformInt(generator, from, to)
  return {
    whole,
    fraction: () => whole(0, fine - 1) / fine,
    pick: (list) => list[whole(0, list.length - 1)] ?? nothingToPick(),
    shuffled: (list) => drawnFrom([...list], whole),
  }
}

/** Another seed for the n-th use of a seed, so that every act has chance of its own. */
export function seedOf(seed: number, n: number): number {
  const mixed = Math.imul(seed ^ Math.imul(n + 1, 0x9e3779b1), 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) | 0
}

/** Draws one after the other until nothing is left. */
function drawnFrom<T>(left: T[], whole: Chance['whole']): T[] {
  const drawn: T[] = []
  while (left.length > 0) drawn.push(...left.splice(whole(0, left.length - 1), 1))
  return drawn
}

function nothingToPick(): never {
  throw new Error('chance: an empty list has nothing to pick')
}
