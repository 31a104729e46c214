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

/** What has to happen when, in this order and no other. */
type Piece = { at: Milliseconds; pass: () => void }

/** One direction: what comes out of one socket goes into the other, late, in order, or never. */
export class Pipe {
  readonly #ends: { from: Socket; to: Socket }
  readonly #way: () => Way
  readonly #chance: Chance
  readonly #gauge: Gauge
  readonly #pieces: Piece[] = []
  #timer: ReturnType<typeof setTimeout> | undefined
  #freeAt: Milliseconds = 0
  #waiting = 0

  constructor(ends: { from: Socket; to: Socket }, way: () => Way, chance: Chance, gauge: Gauge) {
    this.#ends = ends
    this.#way = way
    this.#chance = chance
    this.#gauge = gauge
    ends.from.on('data', (data: Buffer) => this.#take(data))
    ends.from.once('end', () => this.#inTurn(() => ends.to.end()))
  }

  stop(): void {
    this.#pieces.length = 0
    clearTimeout(this.#timer)
  }

  #take(data: Buffer): void {
    const { from, to } = this.#ends
    this.#waiting += data.length
    if (this.#waiting > mostWaiting) from.pause()
    this.#inTurn(() => {
      this.#waiting -= data.length
      if (this.#waiting <= mostWaiting) from.resume()
      if (to.writable) to.write(data.subarray(0, this.#gauge(data.length)))
    })
  }

  #inTurn(pass: () => void): void {
    const { delay, jitter } = this.#way()
    this.#freeAt = Math.max(this.#freeAt, performance.now() + delay + this.#chance.whole(0, jitter))
    this.#pieces.push({ at: this.#freeAt, pass })
    if (this.#pieces.length === 1) this.#next()
  }

  /** One after the other: of two timers for the same moment the later one may come first. */
  #next(): void {
    for (let piece = this.#pieces[0]; piece; piece = this.#pieces[0]) {
      const rest = piece.at - performance.now()
      if (rest > 0) {
        this.#timer = setTimeout(() => this.#next(), rest)
        return
      }
      this.#pieces.shift()
      // What was under way when the line died does not arrive either.
      if (!this.#way().isDead) piece.pass()
    }
  }
}
