import type { Milliseconds } from '../rules/units.ts'
import type { Views } from '../rules/view/views.ts'
import type { ActMessage, Answer, Audience, Down, HandMessage, SeenHand, Up } from '../rules/wire.ts'
import { Keeper } from './keeper.ts'
import { lookout, type Look, type Lookout } from './lookout.ts'
import { Outbox, type Keep, type Later } from './outbox.ts'
import type { Act } from './screen.ts'

/** What a link tells: the server's messages, and what becomes of the link itself, in socket.io's words. */
export type Heard = Down & {
  connect: () => void
  disconnect: () => void
  connect_error: (error: { message: string }) => void
}
/** A way to the server. It comes back by itself when it was cut, until it is closed. */
export type Link = {
  send(event: 'act', message: ActMessage, answered: (answer: Answer) => void): void
  /** Says something that is not worth waiting: it is dropped when the line is not open, a hand also when it is full. */
  toss<E extends 'hand' | 'looks'>(event: E, ...said: Parameters<Up[E]>): void
  on<E extends keyof Heard>(event: E, heard: Heard[E]): void
  close(): void
}

/**
 * How the line is: `portal` is gone too, and the wifi wants somebody to log in; with `shut` the server is there and cannot
 * open the workshop at the moment; `gone` and `removed` are its end.
 */
export type Line = 'opening' | 'open' | 'lost' | 'backSoon' | 'portal' | 'shut' | 'gone' | 'removed'

export type Wants = {
  /** Opens a link that says hello under this client id. */
  open: (client: string) => Link
  /** New for every page or process: acts are counted from 1 under it. */
  client: string
  later: Later
  onShown: <A extends Audience>(audience: A, view: Views[A]) => void
  onLine: (line: Line) => void
  onClock?: (at: Milliseconds) => void
  onHands?: (hands: readonly SeenHand[]) => void
  /** Looks for the server while the line is gone. */
  look?: Look
  /** Keeps what waits for an answer beyond the page. */
  keep?: Keep
  /** What an earlier page of this client left: it goes out first, under the numbers that it has. */
  left?: readonly ActMessage[]
  /** Acts wait for this. */
  after?: Promise<unknown>
}
export type Connection = {
  act: Act
  /** Tells where the own hand is; it may get lost. */
  hand: (hand: HandMessage) => void
  /** Whether everybody's hands are wanted, now and on every line that opens anew. */
  looks: (on: boolean) => void
  /** What became of the acts of an earlier page. */
  left: Promise<Answer[]>
  close: () => void
}

/** Gaps one after the other are met with more and more patience, up to this. */
const longestRest: Milliseconds = 4000
const restPerGap: Milliseconds = 500

/** Keeps one seat connected: its acts go up in order, its views come down whole or as changes. */
export function connect(wants: Wants): Connection {
  const wire = new Wire(wants)
  return {
    act: (act, carried) => wire.outbox.put(act, carried),
    hand: (hand) => wire.hand(hand),
    looks: (on) => wire.look(on),
    left: wire.left,
    close: () => wire.close(),
  }
}

class Wire {
  readonly outbox: Outbox
  readonly left: Promise<Answer[]>
  private lookout: Lookout | undefined
  private wants: Wants
  private views: { [A in Audience]: Keeper<Views[A]> }
  private link: Link | undefined
  private isOpen = false
  private looks = false
  private gaps = 0
  private stopAsking: (() => void) | undefined

  constructor(wants: Wants) {
    this.wants = wants
    const { onShown, later, look, keep, left = [], after } = wants
    this.outbox = new Outbox(later, keep)
    this.left = this.outbox.take(left)
    if (after) void this.outbox.hold(after)
    if (look) this.lookout = lookout(look, later, () => this.lost())
    this.views = {
      table: this.keeper((view) => onShown('table', view)),
      own: this.keeper((view) => onShown('own', view)),
      console: this.keeper((view) => onShown('console', view)),
    }
    wants.onLine('opening')
    this.begin()
  }

  hand(hand: HandMessage): void {
    if (this.isOpen) this.link?.toss('hand', hand)
  }

  look(on: boolean): void {
    this.looks = on
    if (this.isOpen) this.link?.toss('looks', on)
  }

  /** Ends the line of a page that goes; what waits stays kept for the next. */
  close(): void {
    this.hangUp()
    this.outbox.leave({ no: 'gone' })
  }

  private hangUp(): void {
    this.stopAsking?.()
    this.lookout?.stop()
    this.isOpen = false
    this.link?.close()
    this.link = undefined
  }

  private begin(): void {
    this.lookout?.start()
    const link = this.wants.open(this.wants.client)
    this.link = link
    // What an older link still has to say comes too late.
    const current = () => this.link === link
    const { table, own, console } = this.views
    link.on('connect', () => current() && this.opened(link))
    link.on('disconnect', () => current() && this.lost())
    link.on('connect_error', ({ message }) => current() && this.refused(message))
    link.on('farewell', (why) => current() && this.farewell(why))
    link.on('backSoon', () => current() && this.wants.onLine('backSoon'))
    link.on('clock', (at) => current() && this.wants.onClock?.(at))
    link.on('hands', (hands) => current() && this.wants.onHands?.(hands))
    link.on('table', (shown) => current() && table.take(shown))
    link.on('own', (shown) => current() && own.take(shown))
    link.on('console', (shown) => current() && console.take(shown))
  }

  /** On a fresh line only a whole view begins: nothing is patched onto what was held before. */
  private opened(link: Link): void {
    for (const view of Object.values(this.views)) view.forget()
    this.isOpen = true
    this.lookout?.stop()
    if (this.looks) link.toss('looks', true)
    this.wants.onLine('open')
    this.outbox.open((message, answered) => link.send('act', message, answered))
  }

  private lost(line: 'lost' | 'shut' = 'lost'): void {
    if (this.isOpen) this.lookout?.start()
    this.isOpen = false
    this.outbox.lost()
    this.wants.onLine(line === 'lost' && this.lookout?.found === 'portal' ? 'portal' : line)
  }

  private refused(message: string): void {
    if (message === 'gone' || message === 'removed') this.farewell(message)
    else this.lost(message === 'not-readable' ? 'shut' : 'lost')
  }

  private farewell(why: 'gone' | 'removed'): void {
    this.hangUp()
    this.outbox.end({ no: why })
    this.wants.onLine(why)
  }

  /** A version is missing: a link that opens anew gets the whole view. */
  private askWhole(): void {
    if (this.stopAsking) return
    const rest = Math.min(this.gaps * restPerGap, longestRest)
    this.gaps += 1
    this.stopAsking = this.wants.later(() => this.reopen(), rest)
  }

  private reopen(): void {
    this.stopAsking = undefined
    this.isOpen = false
    this.link?.close()
    this.outbox.lost()
    this.begin()
  }

  private keeper<View>(show: (view: View) => void): Keeper<View> {
    const fine = () => void (this.gaps = 0)
    return new Keeper(show, fine, () => this.askWhole())
  }
}
