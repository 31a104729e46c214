import { randomInt } from 'node:crypto'
import { customAlphabet, nanoid } from 'nanoid'

import type { Milliseconds } from '../rules/units.ts'
import { steadyClock } from './clock.ts'

/** Everything that differs from one run to the next. It is handed in, so that a simulation can hand in its own. */
export type World = {
  now(): Milliseconds
  /** A word of random letters: of this alphabet, else of the 64 that fit in a URL. */
  word(length: number, alphabet?: string): string
  /** A whole number to seed chance with. */
  seed(): number
  /** Does something again and again; returns its stop. */
  every(interval: Milliseconds, work: () => void): () => void
  wait(time: Milliseconds): Promise<void>
}

export const realWorld: World = {
  now: steadyClock(),
  word: (length, alphabet) => (alphabet === undefined ? nanoid(length) : customAlphabet(alphabet, length)()),
  seed: () => randomInt(2 ** 31),
  every(interval, work) {
    const timer = setInterval(work, interval).unref()
    return () => clearInterval(timer)
  },
  wait: (time) => new Promise((resolve) => setTimeout(resolve, time).unref()),
}
