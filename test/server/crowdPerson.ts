import { connect, type Connection } from '../../client/connection.ts'
import { createHands } from '../../client/hands.ts'
import { newClient, type Seat } from '../../client/settings.ts'
import type { ActName, Carried } from '../../rules/acts/index.ts'
import type { Chance } from '../../rules/chance.ts'
import type { Milliseconds } from '../../rules/units.ts'
import type { Views } from '../../rules/view/views.ts'
import type { Answer, SeenHand } from '../../rules/wire.ts'
import { nodeLink, type NodeLink } from '../play/nodeLink.ts'
import { pause } from '../play/player.ts'

const later = (run: () => void, after: Milliseconds) => {
  const timer = setTimeout(run, after)
  return () => clearTimeout(timer)
}

/** One person at the table, on a line that is slow, is cut, and is reloaded. */
export class Person {
  readonly seat: string
  readonly chance: Chance
  readonly answers: Answer[] = []
  /** Every tick of the hands that it heard. */
  readonly heard: (readonly SeenHand[])[] = []
  views: Partial<Views> = {}
  #where: { url: string; seat: Seat }
  #link: NodeLink | undefined
  #connection: Connection
  #hands = createHands({
    toss: (hand) => this.#connection.hand(hand),
    look: (on) => this.#connection.looks(on),
    later,
  })
  #line = 'opening'
  /** Which page is looked at; an older one may linger. */
  #page = 0

  constructor(seat: string, chance: Chance, where: { url: string; seat: Seat }) {
    this.seat = seat
    this.chance = chance
    this.#where = where
    this.#connection = this.#connect()
    this.#hands.watch((hands) => void this.heard.push(hands))
  }

  get isOpen(): boolean {
    return this.#line === 'open' && this.views.table !== undefined
  }

  /** Asks an act; whatever was asked of a page that is reloaded is answered by its end. */
  async ask<A extends ActName>(act: A, carried: Carried<A>): Promise<Answer> {
    const answer = await this.#connection.act(act, carried)
    this.answers.push(answer)
    return answer
  }

  hold(x: number, y: number, ...things: string[]): void {
    this.#hands.move(['t1', x, y, ...things])
  }

  lift(): void {
    this.#hands.move([])
  }

  cut(): void {
    this.#link?.cut()
  }

  /** A page that is reloaded: sometimes its old line lingers. */
  reload(): void {
    const old = this.#connection
    if (this.chance.whole(0, 1) === 0) old.close()
    else setTimeout(() => old.close(), 800)
    this.views = {}
    this.#line = 'opening'
    this.#connection = this.#connect()
    this.#connection.looks(true)
  }

  close(): void {
    this.#hands.stop()
    this.#connection.close()
  }

  #connect(): Connection {
    const { url, seat } = this.#where
    const page = ++this.#page
    const isCurrent = () => this.#page === page
    return connect({
      open: (client) => {
        const link = this.#slow(nodeLink(url, seat, client))
        if (isCurrent()) this.#link = link
        return link
      },
      client: newClient(),
      later,
      onShown: (audience, view) => void (isCurrent() && Object.assign(this.views, { [audience]: view })),
      onLine: (line) => void (isCurrent() && (this.#line = line)),
      onHands: (hands) => isCurrent() && this.#hands.hear(hands),
    })
  }

  /** What goes up is late by up to a third of a second, in order. */
  #slow(link: NodeLink): NodeLink {
    let last = Promise.resolve()
    const inTurn = (run: () => void) => {
      const wait = this.chance.whole(0, 9) === 0 ? this.chance.whole(0, 300) : 0
      last = last.then(() => (wait > 0 ? pause(wait) : undefined)).then(run)
    }
    return {
      ...link,
      send: (...said) => inTurn(() => link.send(...said)),
      toss: (...said) => inTurn(() => link.toss(...said)),
    }
  }
}
