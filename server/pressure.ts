import type { Milliseconds } from '../rules/units.ts'

/** No turn comes just in time, and where clocks are coarse each comes a good deal later. */
const grace: Milliseconds = 50
/** Of the time that passes so much may be lost without a word: a pause to clean up, a large table that is opened. */
const tolerated = 0.25
/** So much lost beyond that, and it is too much; and so little, and it is over. */
const tooMuch: Milliseconds = 250
const over: Milliseconds = 50
/** However long it lasted, it is over some seconds after the last turn that came late. */
const most: Milliseconds = 1000
/** A machine that is at its limit all evening says so now and then. */
const saysEvery: Milliseconds = 60_000

/**
 * How far a process is behind, told by how late its turns come. One late turn is nothing; when they go on being late,
 * what can be missed has to rest, so that what may not be lost is in time.
 */
export class Pressure {
  #at: Milliseconds | undefined
  #lost: Milliseconds = 0
  #isHigh = false
  #saidAt = -Infinity

  get isHigh(): boolean {
    return this.#isHigh
  }

  /** A turn comes now that was due so long after the one before; true when it is time to say that it is too much. */
  turn(now: Milliseconds, due: Milliseconds): boolean {
    const passed = Math.max(0, now - (this.#at ?? now))
    this.#at = now
    const late = Math.max(0, passed - due - grace)
    this.#lost = Math.min(most, Math.max(0, this.#lost + late - passed * tolerated))
    const was = this.#isHigh
    this.#isHigh = this.#lost > (was ? over : tooMuch)
    const isNews = this.#isHigh && !was && Math.abs(now - this.#saidAt) >= saysEvery
    if (isNews) this.#saidAt = now
    return isNews
  }
}
