import type { Milliseconds } from '../../../rules/units.ts'
import type { Answer } from '../../../rules/wire.ts'
import type { Tally } from './tally.ts'
import type { Wish } from './wish.ts'

/** What became of the acts of one person, for the comparison with what was kept. */
export type Ledger = { granted: number; last: number; open: number }

/** As in our own client. */
const patience: Milliseconds = 8000

/** The acts of one person: one under way at a time, in order, and again when no answer comes. */
export class Errand {
  readonly #tally: Tally
  readonly #waiting: { wish: Wish; n: number }[] = []
  #asked = 0
  #granted = 0
  #last = 0
  #send: ((text: string) => void) | undefined
  #timer: NodeJS.Timeout | undefined

  constructor(tally: Tally) {
    this.#tally = tally
  }

  /** How many acts were granted, the number of the last of them, and how many have no answer yet. */
  get ledger(): Ledger {
    return { granted: this.#granted, last: this.#last, open: this.#waiting.length }
  }

  add(wish: Wish): void {
    this.#tally.counts.asked += 1
    this.#waiting.push({ wish, n: ++this.#asked })
    if (this.#waiting.length === 1) this.#deliver()
  }

  open(send: (text: string) => void): void {
    this.#send = send
    if (this.#waiting.length > 0) this.#deliver()
  }

  lost(): void {
    clearTimeout(this.#timer)
    this.#send = undefined
  }

  /** The wish that was refused, if this answer did so. */
  answered(n: number, answer: Answer): Wish | undefined {
    const [first] = this.#waiting
    if (first?.n !== n) return undefined
    clearTimeout(this.#timer)
    this.#waiting.shift()
    this.#tally.acknowledged.add(performance.now() - first.wish.at)
    if (this.#waiting.length > 0) this.#deliver()
    if ('ok' in answer) return this.#grant(n)
    this.#tally.counts.refused[answer.no] = (this.#tally.counts.refused[answer.no] ?? 0) + 1
    return first.wish
  }

  #grant(n: number): undefined {
    this.#granted += 1
    this.#last = n
    this.#tally.counts.granted += 1
  }

  #deliver(isAgain = false): void {
    const [first] = this.#waiting
    if (!first || !this.#send) return
    if (isAgain) this.#tally.counts.again += 1
    const { n, wish } = first
    const { act, carried } = wish
    this.#timer = setTimeout(() => this.#deliver(true), patience).unref()
    this.#send(`42${n}${JSON.stringify(['act', { n, act, carried }])}`)
  }
}
