import type { Chance } from '../../rules/chance.ts'
import type { Milliseconds } from '../../rules/units.ts'
import type { Answer } from '../../rules/wire.ts'
import type { SimLink } from './links.ts'
import type { Time } from './time.ts'

/** What the server hears of a session. */
export type Ears = {
  act(message: unknown, answer: (answer: Answer) => void): void
  hand(said: unknown): void
  looks(said: unknown): void
  gone(): void
}

/** One way of a line: late, but in order, until it is cut. */
class Pipe {
  #time: Time
  #chance: Chance
  #last: Milliseconds = 0
  #isCut = false
  /** Until then nothing comes through, and then all at once. */
  heldUntil: Milliseconds = 0
  /** So many of what is sent next get lost, as if they had never been sent. */
  drops = 0

  constructor(time: Time, chance: Chance) {
    this.#time = time
    this.#chance = chance
  }

  send(run: () => void): void {
    if (this.#isCut) return
    const late = this.#chance.whole(0, 19) === 0 ? this.#chance.whole(30, 300) : this.#chance.whole(1, 30)
    this.#last = Math.max(this.#last, this.#time.now + late, this.heldUntil)
    this.#time.after(this.#last - this.#time.now, () => {
      if (!this.#isCut) run()
    })
  }

  /** Whether this one message is lost. */
  loses(): boolean {
    if (this.drops === 0) return false
    this.drops -= 1
    return true
  }

  cut(): void {
    this.#isCut = true
  }
}

/** What one connection of a link is, from its first packet to its last. */
export class Session {
  readonly up: Pipe
  readonly down: Pipe
  readonly link: SimLink
  #time: Time
  ears: Ears | undefined
  /** The client knows that it is in. */
  isOpen = false

  constructor({ time, chance }: { time: Time; chance: Chance }, link: SimLink) {
    this.#time = time
    this.link = link
    this.up = new Pipe(time, chance)
    this.down = new Pipe(time, chance)
  }

  /** The client closes it; the server hears of it in its turn. */
  leave(): void {
    this.down.cut()
    this.up.send(() => this.ears?.gone())
  }

  /** The server closes it; the client hears of it in its turn. */
  hangUp(): void {
    this.up.cut()
    this.ears = undefined
    this.down.send(() => this.link.hungUp(this))
  }

  /** What is on its way is lost, and each end notices in its own time. */
  cut(clientAfter: Milliseconds, serverAfter: Milliseconds): void {
    this.up.cut()
    this.down.cut()
    this.link.lost(this, clientAfter)
    this.#time.after(serverAfter, () => this.ears?.gone())
  }

  /** The process at the other end is gone: what it sent arrives, or nothing does any more. */
  reset(silent: boolean, after: Milliseconds): void {
    this.ears = undefined
    this.up.cut()
    if (!silent) return this.down.send(() => this.link.lost(this, 0))
    this.down.cut()
    this.link.lost(this, after)
  }

  /** Nothing comes through for so long: a pause when it is short, the end of it when it is longer. */
  hold(time: Milliseconds, dead: Milliseconds): void {
    const until = this.#time.now + time
    this.up.heldUntil = this.down.heldUntil = until
    if (time >= dead) this.#time.after(dead, () => this.cut(0, 500))
  }
}
