import { connect, type Connection, type Heard, type Line, type Link } from '../../client/connection.ts'
import type { Later } from '../../client/outbox.ts'
import type { ActMessage, Answer, Up } from '../../rules/wire.ts'

type Sent = { message: ActMessage; answered: (answer: Answer) => void }

/** A link whose other end is the test: it tells what it likes, and sees what was sent. */
export class FakeLink implements Link {
  readonly sent: Sent[] = []
  readonly tossed: [event: 'hand' | 'looks', said: unknown][] = []
  closed = false
  #heard = new Map<string, (...told: never[]) => void>()

  send(_event: 'act', message: ActMessage, answered: (answer: Answer) => void): void {
    this.sent.push({ message, answered })
  }

  toss<E extends 'hand' | 'looks'>(event: E, ...[said]: Parameters<Up[E]>): void {
    this.tossed.push([event, said])
  }

  on<E extends keyof Heard>(event: E, heard: Heard[E]): void {
    this.#heard.set(event, heard)
  }

  close(): void {
    this.closed = true
  }

  tell<E extends keyof Heard>(event: E, ...told: Parameters<Heard[E]>): void {
    const heard: ((...told: never[]) => void) | undefined = this.#heard.get(event)
    if (heard) Reflect.apply(heard, undefined, told)
  }

  /** The numbers of the acts that were sent, repeats included. */
  get numbers(): number[] {
    return this.sent.map(({ message }) => message.n)
  }

  answer(place: number, answer: Answer): void {
    this.sent[place]?.answered(answer)
  }
}

/** Time that stands still until the test lets it go on. */
export class FakeTime {
  now = 0
  #waiting = new Set<{ at: number; run: () => void }>()

  later: Later = (run, after) => {
    const one = { at: this.now + after, run }
    this.#waiting.add(one)
    return () => void this.#waiting.delete(one)
  }

  pass(ms: number): void {
    this.now += ms
    for (const one of [...this.#waiting].filter(({ at }) => at <= this.now)) {
      this.#waiting.delete(one)
      one.run()
    }
  }
}

/** A connection with all that it told, and the link that is open now. */
export class FakeScreen {
  readonly links: FakeLink[] = []
  readonly time = new FakeTime()
  readonly lines: Line[] = []
  readonly shown: object[] = []
  readonly clocks: number[] = []
  readonly connection: Connection = connect({
    open: () => this.#open(),
    client: 'client-1234',
    later: this.time.later,
    onShown: (_audience, view) => void this.shown.push(view),
    onLine: (line) => void this.lines.push(line),
    onClock: (at) => void this.clocks.push(at),
  })

  get link(): FakeLink {
    return this.links.at(-1)!
  }

  #open(): FakeLink {
    this.links.push(new FakeLink())
    return this.link
  }
}
