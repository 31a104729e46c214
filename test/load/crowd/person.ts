import { linePace } from '../../../client/knock.ts'
import type { Milliseconds } from '../../../rules/units.ts'
import type { TableView } from '../../../rules/view/views.ts'
import type { Answer, Shown } from '../../../rules/wire.ts'
import type { Greeting, Line } from '../../bench/load/line.ts'
import { ourGreeting, type Member } from '../../bench/load/speech.ts'
import { Errand } from './errand.ts'
import { headOf, type Head } from './heads.ts'
import type { Table } from './table.ts'
import type { Tally } from './tally.ts'
import type { Move } from './wish.ts'

export type PersonParts = {
  port: number
  /** How a line begins. */
  open: (greeting: Greeting, heard: (data: Buffer) => void, closed: () => void) => Promise<Line>
  member: Member
  /** Everybody in one school comes from one address. */
  school: number
  table: Table
  tally: Tally
  /** Told when somebody is shown everything, on the first line and on each that follows. */
  isBack: () => void
}

/**
 * One phone: sends acts one after the other and again when no answer comes, holds its views without a gap, and comes
 * back at the pace of our own client when its line is cut. It reads no more of what it gets than it must.
 */
export class Person {
  readonly errand: Errand
  readonly member: Member
  readonly client: string
  readonly #parts: PersonParts
  readonly #greeting: Greeting
  #line: Line | undefined
  #isEnded = false
  #looks = false
  #attempts = 0
  /** The versions that this line holds. */
  #held = new Map<'table' | 'own', number>()

  constructor(parts: PersonParts) {
    this.#parts = parts
    this.member = parts.member
    this.client = parts.member.key.slice(0, 12)
    this.#greeting = { ...ourGreeting(parts.port, parts.member), headers: comingFrom(parts.school) }
    this.errand = new Errand(parts.tally)
  }

  /** Comes in, and tries again until it is in. */
  async open(): Promise<void> {
    while (!this.#isEnded && !(await this.#tryOnce())) await pauseOf(this.#attempts++)
  }

  /** Plays an act, once those before it are answered. */
  ask(move: Move): void {
    const wish = { ...move, by: this.member.seat, at: performance.now() }
    this.#parts.table.expect(wish)
    this.errand.add(wish)
  }

  /** Whether the hands of all are to be sent here. */
  look(on: boolean): void {
    if (this.#looks !== on) this.#line?.send(lookWord(on))
    this.#looks = on
  }

  /** Moves the own hand. */
  point(x: number, y: number): void {
    this.#line?.send(`42["hand",["${this.member.table}",${x},${y}]]`)
  }

  async close(): Promise<void> {
    this.#isEnded = true
    this.errand.lost()
    await this.#line?.close()
  }

  async #tryOnce(): Promise<boolean> {
    this.#held.clear()
    try {
      const line = await this.#parts.open(
        this.#greeting,
        (data) => this.#hear(data),
        () => this.#lost(),
      )
      this.#line = line
      this.#attempts = 0
      if (this.#looks) line.send(lookWord(true))
      this.errand.open((text) => this.#line?.send(text))
      return true
    } catch {
      return false
    }
  }

  #lost(): void {
    this.errand.lost()
    this.#line = undefined
    if (this.#isEnded) return
    this.#parts.tally.counts.cuts += 1
    void pauseOf(this.#attempts++).then(() => this.open())
  }

  #hear(data: Buffer): void {
    const head = headOf(data)
    if (head.kind === 'answer') this.#answered(head.n, data)
    else if (head.kind === 'hands') this.#parts.tally.counts.handsHeard += 1
    else if (head.kind === 'table' || head.kind === 'own') this.#shown(head, data)
  }

  #answered(n: number, data: Buffer): void {
    const [answer]: [Answer] = JSON.parse(data.toString('utf8', data.indexOf('[')))
    const refused = this.errand.answered(n, answer)
    if (refused) this.#parts.table.forget(refused)
  }

  #shown({ kind, to, from }: Extract<Head, { to: number }>, data: Buffer): void {
    if (from !== undefined && this.#held.get(kind) !== from) {
      this.#parts.tally.counts.gaps += 1
      return void this.#line?.close()
    }
    this.#held.set(kind, to)
    if (kind === 'own') return
    const read = (): Shown<TableView> => JSON.parse(data.toString('utf8', 2))[1]
    if (from === undefined) this.#parts.isBack()
    const now = performance.now()
    for (const { by, at } of this.#parts.table.newsAt(to, read))
      if (by !== this.member.seat) this.#parts.tally.shown.add(now - at)
  }
}

const lookWord = (on: boolean) => `42["looks",${on}]`

/** As a proxy of our own says it: a server on the internet has one before it. */
export function comingFrom(school: number): Record<string, string> {
  return { 'x-forwarded-for': `10.${(school >> 16) & 255}.${(school >> 8) & 255}.${school & 255}` }
}

/** As socket.io does with the pace of our client. */
function pauseOf(attempt: number): Promise<void> {
  const { reconnectionDelay, reconnectionDelayMax, randomizationFactor } = linePace
  const middle = reconnectionDelay * 2 ** Math.min(attempt, 10)
  const off = (Math.random() * 2 - 1) * randomizationFactor * middle
  const time: Milliseconds = Math.min(middle + off, reconnectionDelayMax)
  return new Promise((resolve) => setTimeout(resolve, time).unref())
}
