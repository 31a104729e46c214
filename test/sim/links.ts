import type { Heard, Link } from '../../client/connection.ts'
import type { Chance } from '../../rules/chance.ts'
import type { Milliseconds } from '../../rules/units.ts'
import type { ActMessage, Answer, Up } from '../../rules/wire.ts'
import type { Message } from './message.ts'
import type { Story } from './story.ts'
import type { Time } from './time.ts'
import { Session } from './session.ts'

/** What the server is for a link. */
export type Server = {
  /** Takes a new session; `in`, or a word when it may not come in; undefined when there is no server. */
  meet(session: Session, hello: object): string | undefined
}
export type NetParts = { time: Time; chance: Chance; story: Story; server: Server; allDown: () => boolean }

/** As in client/socket.ts and socket.io: how soon a link tries again. */
const [firstRetry, lastRetry, afterNo, timeout]: Milliseconds[] = [500, 4000, 1500, 5000]

/** The client's end: comes back by itself as socket.io's does, until it is closed. */
export class SimLink implements Link {
  #parts: NetParts
  #hello: object
  #heard = new Map<string, (...told: never[]) => void>()
  #onMessage: (message: Message, session: Session) => void
  #tries = 0
  #stop = () => {}
  isClosed = false
  session: Session | undefined
  /** Until then it reaches nobody: a phone that sleeps, a lift. */
  awayUntil: Milliseconds = 0

  constructor(parts: NetParts, hello: object, onMessage: (message: Message, session: Session) => void) {
    this.#parts = parts
    this.#hello = hello
    this.#onMessage = onMessage
    this.#later(0)
  }

  on<E extends keyof Heard>(event: E, heard: Heard[E]): void {
    this.#heard.set(event, heard)
  }

  send(_event: 'act', message: ActMessage, answered: (answer: Answer) => void): void {
    const { session } = this
    const text = JSON.stringify(message)
    session?.up.send(() => {
      session.ears?.act(JSON.parse(text), (answer) =>
        session.down.send(() => this.#isOn(session) && answered(answer)),
      )
    })
  }

  toss<E extends 'hand' | 'looks'>(event: E, ...[said]: Parameters<Up[E]>): void {
    const { session } = this
    session?.up.send(() => session.ears?.[event](said))
  }

  /** Closed by the page itself, which socket.io tells it at once. */
  close(): void {
    this.vanish()
    this.#tell('disconnect')
  }

  /** The page is gone, and tells nobody. */
  vanish(): void {
    if (this.isClosed) return
    this.isClosed = true
    this.#stop()
    this.session?.leave()
    this.session = undefined
  }

  /** The line is lost; `after` so long this end notices. */
  lost(session: Session, after: Milliseconds): void {
    this.#parts.time.after(after, () => this.#end(session, 'lost'))
  }

  /** What came down. */
  take(session: Session, message: Message): void {
    if (!this.#isOn(session)) return
    this.#onMessage(message, session)
    this.#tell(message.event, message.value)
  }

  /** The server let this end in, said no, or said goodbye. */
  welcomed(session: Session): void {
    if (!this.#isOn(session)) return
    this.#stop()
    this.#tries = 0
    session.isOpen = true
    this.#tell('connect')
  }

  refused(session: Session, word: string): void {
    if (!this.#isOn(session)) return
    this.session = undefined
    this.#later(afterNo ?? 0)
    this.#tell('connect_error', { message: word })
  }

  hungUp(session: Session): void {
    this.#end(session, 'hung up')
  }

  #end(session: Session, how: 'lost' | 'hung up'): void {
    if (!this.#isOn(session)) return
    this.session = undefined
    this.#later(how === 'lost' ? this.#patience() : (afterNo ?? 0))
    if (session.isOpen) this.#tell('disconnect')
  }

  #isOn(session: Session): boolean {
    return this.session === session && !this.isClosed
  }

  #patience(): Milliseconds {
    const wait = Math.min(lastRetry ?? 0, (firstRetry ?? 0) * 2 ** this.#tries++)
    return Math.round(wait * (0.5 + this.#parts.chance.fraction()))
  }

  #later(wait: Milliseconds): void {
    this.#stop()
    const { time } = this.#parts
    this.#stop = time.after(Math.max(wait, this.awayUntil - time.now), () => this.#connect())
  }

  #connect(): void {
    const { time, chance, server, allDown } = this.#parts
    const session = new Session(this.#parts, this)
    this.session = session
    const fail = (after: Milliseconds) => time.after(after, () => this.#fail(session))
    this.#stop = fail(timeout ?? 0)
    session.up.send(() => {
      if (!this.#isOn(session)) return
      const answer = allDown() ? undefined : server.meet(session, this.#hello)
      if (answer === 'in') return
      this.#stop()
      if (answer === undefined) this.#stop = fail(chance.whole(0, 100))
      else session.down.send(() => this.refused(session, answer))
    })
  }

  #fail(session: Session): void {
    if (!this.#isOn(session)) return
    session.leave()
    this.session = undefined
    this.#later(this.#patience())
    this.#tell('connect_error', { message: 'xhr poll error' })
  }

  #tell<E extends keyof Heard>(event: E, ...told: Parameters<Heard[E]> | [unknown]): void {
    const heard = this.#heard.get(event)
    if (heard) Reflect.apply(heard, undefined, told)
  }
}
