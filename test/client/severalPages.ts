import { connect, type Connection } from '../../client/connection.ts'
import { deliverLeft, type Delivery } from '../../client/leftovers.ts'
import type { Keep } from '../../client/outbox.ts'
import { unsentOf } from '../../client/unsent.ts'
import { begin } from '../../rules/begin.ts'
import { play } from '../../rules/play.ts'
import { chanceFrom } from '../../rules/chance.ts'
import type { Answer } from '../../rules/wire.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { judgeAll } from '../../server/judge.ts'
import { deck } from '../play/deck.ts'
import { settings } from '../server/workshops.ts'
import { FakeLink, FakeTime } from './fakeLink.ts'
import { FakeShelf } from './shelf.ts'

const seat = { workshop: 'workshop-one', key: 'abcdefghijklmnopqrstuv' }

/** A way to the server on which messages wait until the story lets them arrive. */
type Way = { link: FakeLink; client: string; read: number; isUp: boolean }
/** One act of a page, and what the page heard of it; an orphan's page was killed before it heard anything. */
type Asked = { client: string; n: number; answer?: Answer; isOrphan?: true }
type Page = { client: string; connection: Connection; delivery: Delivery; count: number }

/** The judge of the real server, behind links that a story cuts and mends; it tells what was played. */
export class Hall {
  readonly played: { client: string; n: number }[] = []
  readonly asked: Asked[] = []
  readonly noes: Answer[] = []
  readonly shelf = new FakeShelf()
  readonly time = new FakeTime()
  /** While it is shut, the seat is away and every act is refused. */
  isShut = false
  #workshop = joined()
  #ways: Way[] = []
  #pages: Page[] = []

  get pages(): readonly Page[] {
    return this.#pages
  }

  /** Somebody opens the page, in one more tab or after another was killed. */
  openPage(): void {
    const client = `page-${this.asked.length}-${this.#ways.length}-x`
    const unsent = unsentOf(seat, this.shelf)
    const line = { open: (as: string) => this.#open(as), later: this.time.later }
    const delivery = deliverLeft({ ...line, unsent, client, onNo: (no) => void this.noes.push(no) })
    const keep: Keep = (waiting) => unsent.keep(client, waiting)
    const connection = connect({ ...line, client, keep, after: delivery.done, onShown() {}, onLine() {} })
    this.#pages.push({ client, connection, delivery, count: 0 })
  }

  /** The page of this place asks something. */
  ask(place: number): void {
    const page = this.#pages[place % this.#pages.length]
    if (!page) return
    page.count += 1
    const asked: Asked = { client: page.client, n: page.count }
    this.asked.push(asked)
    void page.connection.act('ready', { on: true }).then((answer) => (asked.answer = answer))
  }

  /** The tab is gone, without a word; what it sent may still arrive. */
  kill(place: number): void {
    const [page] = this.#pages.splice(place % Math.max(1, this.#pages.length), 1)
    if (!page) return
    for (const one of this.asked) if (one.client === page.client && !one.answer) one.isOrphan = true
    page.delivery.stop()
    page.connection.close()
  }

  /** The next message on this way arrives; its answer may get lost. False when there is none. */
  arrive(place: number, answers: boolean): boolean {
    const way = this.#ways[place % Math.max(1, this.#ways.length)]
    const sent = way?.link.sent[way.read]
    if (!way || !sent) return false
    way.read += 1
    const answer = this.#judged(way.client, sent.message.n, sent.message.act, sent.message.carried)
    if (answers && way.isUp && !way.link.closed) sent.answered(answer)
    return true
  }

  /** What was on its way may arrive all the same, but nobody hears of it. */
  cut(place: number): void {
    const way = this.#ways[place % Math.max(1, this.#ways.length)]
    if (!way?.isUp) return
    way.isUp = false
    way.link.tell('disconnect')
  }

  mend(place: number): void {
    const way = this.#ways[place % Math.max(1, this.#ways.length)]
    if (!way || way.isUp || way.link.closed) return
    way.isUp = true
    way.link.tell('connect')
  }

  get ways(): number {
    return this.#ways.length
  }

  #open(client: string): FakeLink {
    const link = new FakeLink()
    this.#ways.push({ link, client, read: 0, isUp: false })
    return link
  }

  #judged(client: string, n: number, act: string, carried: unknown): Answer {
    const workshop = this.isShut ? away(this.#workshop) : this.#workshop
    const asked = { seat: 's2', act, carried, from: { client, n } }
    const failed = (_asked: unknown, error: unknown) => {
      throw error
    }
    const { answers, entries, workshop: after } = judgeAll(workshop, [asked], { deck, at: 1000, failed })
    if (entries.length > 0) {
      this.played.push({ client, n })
      this.#workshop = after
    }
    return answers[0] ?? { no: 'gone' }
  }
}

function joined(): Workshop {
  const empty = begin({
    id: seat.workshop,
    seed: 7,
    code: 'ACDEFG',
    invite: 'i'.repeat(22),
    settings,
    facilitatorKey: 'hash',
    at: 1000,
  })
  const given = { at: 1000, chance: chanceFrom(1), deck }
  const next = play(empty, 'door', 'join', { key: 'hash-of-key', people: 1 }, given)
  if (typeof next === 'string') throw new Error(next)
  return next
}

function away(workshop: Workshop): Workshop {
  const { s2 } = workshop.seats
  return s2 ? { ...workshop, seats: { ...workshop.seats, s2: { ...s2, away: 'left' } } } : workshop
}
