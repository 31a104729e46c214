import type { Socket } from 'node:net'

import type { Chance } from '../../rules/chance.ts'
import type { Milliseconds } from '../../rules/units.ts'

/** So much waits in one direction at most; whoever sends more has to wait. */
const mostWaiting = 4 * 1024 * 1024

/** How one direction of a connection is at the moment. */
export type Way = {
  delay: Milliseconds
  /** Up to so much on top of the delay, drawn for each piece; pieces keep their order. */
  jitter: Milliseconds
  /** Swallows whatever comes. */
  isDead: boolean
}

/** Counts what is about to pass, and tells how much of it may. */
export type Gauge = (bytes: number) => number

/** One direction: what comes out of one socket goes into the other, late, in order, or never. */
export class Pipe {
  readonly #from: Socket
  readonly #to: Socket
  readonly #way: () => Way
  readonly #chance: Chance
  readonly #gauge: Gauge
  #freeAt: Milliseconds = 0
  #waiting = 0
  readonly #timers = new Set<ReturnType<typeof setTimeout>>()

  constructor(ends: { from: Socket; to: Socket }, way: () => Way, chance: Chance, gauge: Gauge) {
    this.#from = ends.from
    this.#to = ends.to
    this.#way = way
    this.#chance = chance
    this.#gauge = gauge
    this.#from.on('data', (data: Buffer) => this.#take(data))
    this.#from.once('end', () => this.#inTurn(() => this.#to.end()))
  }

  stop(): void {
    this.#timers.forEach((timer) => clearTimeout(timer))
  }

  #take(data: Buffer): void {
    if (this.#way().isDead) return
    this.#waiting += data.length
    if (this.#waiting > mostWaiting) this.#from.pause()
    this.#inTurn(() => {
      this.#waiting -= data.length
      if (this.#waiting <= mostWaiting) this.#from.resume()
      if (this.#to.writable) this.#to.write(data.subarray(0, this.#gauge(data.length)))
    })
  }

  /** What was under way when the line died does not arrive either. */
  #inTurn(work: () => void): void {
    const { delay, jitter, isDead } = this.#way()
    if (isDead) return
    const now = performance.now()
    this.#freeAt = Math.max(this.#freeAt, now + delay + this.#chance.whole(0, jitter))
    if (this.#freeAt <= now) return work()
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      if (!this.#way().isDead) work()
    }, this.#freeAt - now)
    this.#timers.add(timer)
  }
}
