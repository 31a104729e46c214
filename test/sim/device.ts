import { connect, type Connection, type Line } from '../../client/connection.ts'
import { deliverLeft, type Delivery } from '../../client/leftovers.ts'
import type { Later } from '../../client/outbox.ts'
import type { Seat } from '../../client/settings.ts'
import { unsentOf } from '../../client/unsent.ts'
import type { Milliseconds } from '../../rules/units.ts'
import type { Views } from '../../rules/view/views.ts'
import { audiences, type Answer, type Audience, type HandMessage, type SeenHand } from '../../rules/wire.ts'
import { SimLink, type NetParts } from './links.ts'
import type { ActId } from './log.ts'
import type { Message } from './message.ts'
import type { Session } from './session.ts'
import { MemoryShelf } from './shelf.ts'

/** What looks over the shoulder of a device. */
export type DeviceWatch = {
  shows(device: Device, audience: Audience, view: unknown, message: Message): void
  hands(device: Device, hands: readonly SeenHand[]): void
  settles(device: Device, act: string, id: Omit<ActId, 'seat'>, answer: Answer): void
  breaks(invariant: string, message: string): void
}
export type DeviceParts = NetParts & { watch: DeviceWatch; nextClient: () => string }

/** One device on one seat: its page, its line, and what it shows. */
export class Device {
  readonly name: string
  readonly seat: Seat
  views: Partial<Views> = {}
  line: Line = 'opening'
  /** Acts of this page that wait for their answer. */
  waiting = 0
  /** The workshop of which each view is shown. */
  shown: Partial<Record<Audience, Message>> = {}
  #parts: DeviceParts
  #shelf = new MemoryShelf()
  #page:
    | { connection: Connection; left: Delivery; links: SimLink[]; isOver: boolean; client: string }
    | undefined
  #asked = 0
  #versions: { session: Session | undefined; held: Partial<Record<Audience, number>> } = {
    session: undefined,
    held: {},
  }
  #current: Message | undefined

  constructor(name: string, seat: Seat, parts: DeviceParts) {
    this.name = name
    this.seat = seat
    this.#parts = parts
    this.open()
  }

  get isOpen(): boolean {
    return this.#page !== undefined && !this.#page.isOver
  }

  /** Nothing waits on this page, and nothing of an earlier one is left. */
  get isSettled(): boolean {
    return this.waiting === 0 && (this.isEnded || this.#shelf.length === 0)
  }

  get isEnded(): boolean {
    return this.line === 'gone' || this.line === 'removed' || !this.isOpen
  }

  get link(): SimLink | undefined {
    return this.#page?.links.findLast((link) => !link.isClosed)
  }

  /** Opens the page: a fresh client, that first delivers what the one before left. */
  open(): void {
    const { nextClient, story } = this.#parts
    const client = nextClient()
    story.note('page', this.name, client)
    const page = { links: new Array<SimLink>(), isOver: false, client }
    const open = (as: string) => this.#linkOf(page, as)
    const later = this.#laterOn(page)
    const unsent = unsentOf(this.seat, this.#shelf)
    const left = deliverLeft({ unsent, client, open, later, onNo: () => {} })
    Object.assign(this, { views: {}, shown: {}, line: 'opening', waiting: 0 })
    this.#asked = 0
    const connection = connect({
      open,
      client,
      later,
      keep: (acts) => unsent.keep(client, acts),
      after: left.done,
      onShown: (audience, view) => this.#show(page, audience, view),
      onLine: (line) => {
        if (!page.isOver) this.#turned(line)
      },
      onHands: (hands) => this.#parts.watch.hands(this, hands),
    })
    this.#page = Object.assign(page, { connection, left })
    connection.looks(true)
  }

  /** The page is gone in the middle of whatever it did. */
  kill(): void {
    const page = this.#page
    if (!page) return
    page.isOver = true
    for (const link of page.links) link.vanish()
  }

  reload(): void {
    this.kill()
    this.open()
  }

  ask(act: string, carried: unknown): void {
    const page = this.#page
    if (!page || page.isOver) return
    const id = { client: page.client, n: ++this.#asked }
    this.waiting += 1
    this.#parts.story.note('ask', this.name, id.client, id.n, act)
    const asked: Promise<Answer> = Reflect.apply(page.connection.act, undefined, [act, carried])
    const told = (answer: Answer) => {
      if (page.isOver) return
      this.waiting -= 1
      this.#parts.watch.settles(this, act, id, answer)
    }
    void asked.then(told)
  }

  hand(message: HandMessage): void {
    this.#page?.connection.hand(message)
  }

  #turned(line: Line): void {
    this.line = line
    this.#parts.story.note('line', this.name, line)
  }

  #linkOf(page: { links: SimLink[]; isOver: boolean; client: string }, client: string): SimLink {
    const hello = { ...this.seat, client }
    const link = new SimLink(this.#parts, hello, (message, session) => {
      // The line that only delivers shows nothing.
      if (client === page.client) this.#arrives(message, session)
    })
    page.links.push(link)
    return link
  }

  /** Timers go with their page. */
  #laterOn(page: { isOver: boolean }): Later {
    return (run, after: Milliseconds) =>
      this.#parts.time.after(after, () => {
        if (!page.isOver) run()
      })
  }

  /** A version that is named must be the one that is held; whoever patches onto another is found by what it shows. */
  #arrives(message: Message, session: Session): void {
    this.#current = message
    if (this.#versions.session !== session) this.#versions = { session, held: {} }
  }

  #show(page: { isOver: boolean }, audience: Audience, view: unknown): void {
    const message = this.#current
    if (page.isOver || !message) return
    const shown = message.value
    if (message.event !== audience || !isNumbered(shown)) {
      return this.#parts.watch.breaks('views-gapless', `${this.name} shows ${audience} unasked`)
    }
    const { held } = this.#versions
    if (shown.from !== undefined && shown.from !== held[audience]) {
      const found = `${audience} ${shown.to} onto ${held[audience]}, not onto ${shown.from}`
      this.#parts.watch.breaks('views-gapless', `${this.name} puts ${found}`)
    }
    held[audience] = shown.to
    Object.assign(this.views, { [audience]: view })
    this.shown[audience] = message
    this.#parts.watch.shows(this, audience, view, message)
  }

  /** What it has to show when all is told. */
  get held(): [Audience, unknown][] {
    return audiences.flatMap((audience) => {
      const view = this.views[audience]
      return view === undefined ? [] : [[audience, view] satisfies [Audience, unknown]]
    })
  }
}

function isNumbered(value: unknown): value is { to: number; from?: number } {
  return typeof value === 'object' && value !== null && 'to' in value && typeof value.to === 'number'
}
