import type { Milliseconds } from '../rules/units.ts'
import type { ActMessage, Answer } from '../rules/wire.ts'

/** Calls back later; returns its own stop. Handed in, so that tests keep their own time. */
export type Later = (run: () => void, after: Milliseconds) => () => void
/** Keeps the acts that wait, so that they outlive the page. */
export type Keep = (waiting: readonly ActMessage[]) => void
type Send = (message: ActMessage, answered: (answer: Answer) => void) => void
type Waiting = { message: ActMessage; done: (answer: Answer) => void; tries: number; sent: number }

/** After so long without an answer an act is sent again. */
const patience: Milliseconds = 8000
/** The server cuts a line that says more than 16 KiB at once, and would do so again at every try. */
const largestAct = 16_000
/** What an earlier page left is tried again where a moment's rest may help: nobody is there to press once more. */
const rest: Milliseconds = 2000
const triesOfLeft = 5

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
  private isHeld = false
  private later: Later
  private keep: Keep
  private stopTimer = () => {}

  constructor(later: Later, keep: Keep = () => {}) {
    this.later = later
    this.keep = keep
  }

  put(act: string, carried: unknown): Promise<Answer> {
    if (this.ended) return Promise.resolve(this.ended)
    if (bytesOf(carried) > largestAct) return Promise.resolve({ no: 'wrong-shape' })
    this.count += 1
    return this.add({ n: this.count, act, carried }, 1)
  }

  /** Takes over acts of an earlier page, under the numbers that they had. */
  take(messages: readonly ActMessage[]): Promise<Answer[]> {
    return Promise.all(messages.map((message) => this.add(message, triesOfLeft)))
  }

  /** Lets nothing go out until this is over. */
  async hold(until: Promise<unknown>): Promise<void> {
    this.isHeld = true
    await until
    this.isHeld = false
    this.deliver()
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

  /** Nothing goes out any more, and nothing is worth keeping: everything, now and later, gets this answer. */
  end(answer: Answer): void {
    this.keep([])
    this.leave(answer)
  }

  /** The same for a page that goes: what waits stays kept, for the page that comes. */
  leave(answer: Answer): void {
    this.lost()
    this.ended = answer
    for (const { done } of this.waiting.splice(0)) done(answer)
  }

  private add(message: ActMessage, tries: number): Promise<Answer> {
    return new Promise((done) => {
      this.waiting.push({ message, done, tries, sent: 0 })
      this.keepWaiting()
      if (this.waiting.length === 1) this.deliver()
    })
  }

  private deliver(): void {
    const [first] = this.waiting
    if (!first || !this.send || this.isHeld) return
    this.stopTimer()
    this.stopTimer = this.later(() => this.deliver(), patience)
    const copy = ++first.sent
    this.send(first.message, (answer) => this.settle(first, copy, answer))
  }

  /**
   * An answer to an act that is not the first any more came before: the act was sent twice. A no to what was sent again
   * since says nothing yet, as the later copy may still be played.
   */
  private settle(one: Waiting, copy: number, answer: Answer): void {
    if (this.waiting[0] !== one || ('no' in answer && copy < one.sent)) return
    this.stopTimer()
    one.tries -= 1
    if ((one.tries > 0 && mayPass(answer)) || isBlind(answer, copy)) {
      this.stopTimer = this.later(() => this.deliver(), rest)
      return
    }
    this.waiting.shift()
    this.keepWaiting()
    one.done(answer)
    this.deliver()
  }

  private keepWaiting(): void {
    this.keep(this.waiting.map(({ message }) => message))
  }
}

function mayPass(answer: Answer): boolean {
  return 'no' in answer && (answer.no === 'not-saved' || answer.no === 'too-fast')
}

/** Too fast is said before anybody looks what it is: the copy that was sent before may be played all the same. */
function isBlind(answer: Answer, copy: number): boolean {
  return 'no' in answer && answer.no === 'too-fast' && copy > 1
}

function bytesOf(carried: unknown): number {
  return new TextEncoder().encode(JSON.stringify(carried)).length
}
