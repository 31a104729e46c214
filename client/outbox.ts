import type { Milliseconds } from '../rules/units.ts'
import type { ActMessage, Answer } from '../rules/wire.ts'

/** Calls back later; returns its own stop. Handed in, so that tests keep their own time. */
export type Later = (run: () => void, after: Milliseconds) => () => void
type Send = (message: ActMessage, answered: (answer: Answer) => void) => void
type Waiting = { message: ActMessage; done: (answer: Answer) => void }

/** After so long without an answer an act is sent again. */
const patience: Milliseconds = 8000

/**
 * The acts that wait for their acknowledgement. Numbers them from 1 and keeps one in flight at a time. An act
 * that got no answer is sent again under the same number: the server knows a repeat. Acts put in while the
 * line is lost wait; none is dropped.
 */
export class Outbox {
  private waiting: Waiting[] = []
  private count = 0
  private send: Send | undefined
  private ended: Answer | undefined
  private later: Later
  private stopTimer = () => {}

  constructor(later: Later) {
    this.later = later
  }

  put(act: string, carried: unknown): Promise<Answer> {
    if (this.ended) return Promise.resolve(this.ended)
    this.count += 1
    const message = { n: this.count, act, carried }
    return new Promise((done) => {
      this.waiting.push({ message, done })
      if (this.waiting.length === 1) this.deliver()
    })
  }

  /** The line is open: what waits goes out, beginning with the act that was in flight. */
  open(send: Send): void {
    this.send = send
    this.deliver()
  }

  lost(): void {
    this.stopTimer()
    this.send = undefined
  }

  /** Nothing goes out any more: everything, now and later, gets this answer. */
  end(answer: Answer): void {
    this.lost()
    this.ended = answer
    for (const { done } of this.waiting.splice(0)) done(answer)
  }

  private deliver(): void {
    this.stopTimer()
    const [first] = this.waiting
    if (!first || !this.send) return
    this.stopTimer = this.later(() => this.deliver(), patience)
    this.send(first.message, (answer) => this.settle(first, answer))
  }

  /** An answer to an act that is not the first any more came before: the act was sent twice. */
  private settle(one: Waiting, answer: Answer): void {
    if (this.waiting[0] !== one) return
    this.waiting.shift()
    one.done(answer)
    this.deliver()
  }
}
