import * as v from 'valibot'

import type { TableView } from '../../rules/view/views.ts'
import {
  actShape,
  helloShape,
  type ActMessage,
  type Answer,
  type Down,
  type SeenHand,
  type Shown,
} from '../../rules/wire.ts'
import type { Workshop } from '../../rules/workshop.ts'
import type { Entered, Entrance } from '../../server/entrance.ts'
import { hashOf } from '../../server/keys.ts'
import type { Paces } from '../../server/pace.ts'
import { isWaiting } from '../../server/seats.ts'
import type { Line } from '../../server/showing.ts'
import type { World } from '../../server/world.ts'
import type { ActId } from './log.ts'
import { Message } from './message.ts'
import type { Life } from './machine.ts'
import type { Session } from './session.ts'

/** Who a session is, once it is in. */
export type Guest = { session: Session; entered: Entered; seat: string; workshop: string; key: string }

/** What looks over the shoulder of the gate. */
export type GateWatch = {
  /** The workshop of which this is sent, as it was kept. */
  kept(id: string, live: Workshop | undefined): Workshop | undefined
  sends(guest: Guest, message: Message): void
  /** An act came, while others of this session had no answer yet. */
  hears(guest: Guest, n: number, underWay: ReadonlySet<number>): void
  answers(id: ActId, workshop: string, act: string, answer: Answer): void
}
type Leaving = { look: (on: boolean) => void; gone: () => void }
export type GateParts = { entrance: () => Entrance; paces: Paces; world: World; watch: GateWatch; life: Life }

/** As server/gate.ts, without sockets: who comes in, who hears what, and what becomes of an act. */
export class SimGate {
  #parts: GateParts
  #guests = new Set<Guest>()
  #rooms = new Map<string, Set<Guest>>()
  #lookers = new Map<string, Set<Guest>>()
  #isTaking = true
  /** What is to be done when a guest goes; and who was hung up on, perhaps before they were quite in. */
  #leaving = new WeakMap<Guest, () => void>()
  #hungUp = new WeakSet<Guest>()

  constructor(parts: GateParts) {
    this.#parts = parts
  }

  get sessions(): Session[] {
    return [...this.#guests].map(({ session }) => session)
  }

  meet(session: Session, hello: object): string {
    const read = v.safeParse(helloShape, hello)
    if (!read.success) return 'gone'
    const entered = this.#parts.entrance().enter(read.output)
    if (typeof entered === 'string') return entered
    const { client, key } = read.output
    const { seat, room } = entered
    this.#welcome({ session, entered, seat, workshop: room.workshop.id, key: hashOf(key) }, client)
    return 'in'
  }

  toAll(workshop: string, shown: Shown<TableView>): void {
    const guests = this.#rooms.get(workshop)
    if (!guests || guests.size === 0) return
    const [first] = guests
    const message = this.#messageOf(workshop, first, 'table', shown)
    for (const guest of guests) this.#send(guest, message)
  }

  toLooking(workshop: string, hands: SeenHand[]): void {
    const message = new Message('hands', hands)
    for (const guest of this.#lookers.get(workshop) ?? []) this.#send(guest, message)
  }

  stopTaking(): void {
    this.#isTaking = false
    for (const guest of this.#guests) this.#send(guest, new Message('backSoon', undefined))
  }

  /** Everybody is hung up on. */
  close(): void {
    for (const guest of this.#guests) guest.session.hangUp()
  }

  #welcome(guest: Guest, client: string): void {
    const { session, entered, workshop } = guest
    const { room, seat } = entered
    this.#guests.add(guest)
    session.down.send(() => session.link.welcomed(session))
    this.#send(guest, new Message('clock', this.#parts.world.now()))
    const line = this.#lineOf(guest)
    const stop = room.watch(line)
    const waits = isWaiting(room.workshop, seat)
    if (this.#guests.has(guest) && !waits) put(this.#rooms, workshop, guest)
    const look = (on: boolean) => {
      if (waits || on === (this.#lookers.get(workshop)?.has(guest) ?? false)) return
      if (on) put(this.#lookers, workshop, guest)
      else this.#lookers.get(workshop)?.delete(guest)
      room.hands.look(on ? 1 : -1)
    }
    const gone = () => {
      if (!this.#guests.delete(guest) || this.#parts.life.isOver) return
      this.#rooms.get(workshop)?.delete(guest)
      stop()
      look(false)
    }
    this.#leaving.set(guest, gone)
    if (this.#hungUp.has(guest)) gone()
    else session.ears = this.#earsOf(guest, client, line, { look, gone })
  }

  #earsOf(guest: Guest, client: string, line: Line, { look, gone }: Leaving) {
    const { entered, workshop } = guest
    const { paces, world, life, watch } = this.#parts
    const paced = `${workshop}/${line.seat}`
    const isDeaf = () => life.isOver || !this.#isTaking
    const underWay = new Set<number>()
    // Of an act that a slow disk answered late, a second copy may still come.
    const answered = new Set<number>()
    return {
      act: (message: unknown, answer: (answer: Answer) => void) => {
        if (isDeaf()) return
        const read = v.safeParse(actShape, message)
        if (!read.success) return answer({ no: 'wrong-shape' })
        const { n, act } = read.output
        const id = { seat: line.seat, client, n }
        watch.hears(guest, n, underWay)
        if (!answered.has(n)) underWay.add(n)
        const told = (said: Answer) => {
          if (life.isOver) return
          underWay.delete(n)
          answered.add(n)
          watch.answers(id, workshop, act, said)
          answer(said)
        }
        void this.#answer(entered, paced, id, read.output).then(told)
      },
      hand: (said: unknown) => {
        if (!isDeaf() && paces.handing.take(`${paced}/${client}`))
          entered.room.hands.move(line, said, world.now())
      },
      looks: (said: unknown) => {
        if (!isDeaf() && typeof said === 'boolean') look(said)
      },
      gone: () => !life.isOver && gone(),
    }
  }

  async #answer(
    { room }: Entered,
    paced: string,
    { seat, client }: ActId,
    asked: ActMessage,
  ): Promise<Answer> {
    const { n, act, carried } = asked
    if (!this.#parts.paces.acting.take(paced)) return { no: 'too-fast' }
    return room.ask({ seat, act, carried, from: { client, n } })
  }

  #lineOf(guest: Guest): Line {
    const say = (event: keyof Down) => (said: unknown) =>
      this.#send(guest, this.#messageOf(guest.workshop, guest, event, said))
    return {
      seat: guest.seat,
      key: guest.key,
      table: say('table'),
      own: say('own'),
      console: say('console'),
      farewell: say('farewell'),
      hangUp: () => {
        this.#hungUp.add(guest)
        guest.session.hangUp()
        this.#leaving.get(guest)?.()
      },
    }
  }

  #messageOf(workshop: string, guest: Guest | undefined, event: keyof Down, said: unknown): Message {
    return new Message(event, said, this.#parts.watch.kept(workshop, guest?.entered.room.workshop))
  }

  #send(guest: Guest, message: Message): void {
    const { life, watch } = this.#parts
    if (life.isOver || this.#hungUp.has(guest)) return
    watch.sends(guest, message)
    const { session } = guest
    if (isLosable(message) && session.down.loses()) return
    session.down.send(() => session.link.take(session, message))
  }
}

/** Only of the table there is soon another one by which a loss is noticed. */
function isLosable({ event, text }: Message): boolean {
  return event === 'table' && !text.includes('"whole"')
}

function put<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  map.set(key, (map.get(key) ?? new Set()).add(value))
}
