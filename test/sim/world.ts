import { chanceFrom, seedOf, type Chance } from '../../rules/chance.ts'
import type { Deck } from '../../rules/deck.ts'
import type { Milliseconds } from '../../rules/units.ts'
import { Checks } from './checks.ts'
import { Device } from './device.ts'
import type { Audience } from '../../rules/wire.ts'
import type { Workshop } from '../../rules/workshop.ts'
import type { Nature } from './nature.ts'
import { askUntil, leads, pause, plays, type Asking, type Playing } from './people.ts'
import { SimServer, type Doors } from './server.ts'
import { Story } from './story.ts'
import { Time } from './time.ts'
import { Watch } from './watch.ts'

/** A key, or the id of a page, that counts on. */
type Counter = (prefix: string) => string

/** Everything there is in one seed: a server, devices, people and what goes wrong. */
export class SimWorld implements Nature {
  readonly time = new Time()
  readonly story: Story
  readonly server: SimServer
  readonly checks: Checks
  readonly chance: Chance
  readonly rare: Chance
  readonly all: Device[] = []
  downUntil: Milliseconds = 0
  mayMiss = false
  /** From when on nobody begins anything and nothing goes wrong any more. */
  isOver = false
  #watch: Watch
  #count: Counter
  #lines: Chance
  #people: Chance

  constructor(seed: number, deck: Deck, tell?: (line: string) => void) {
    const { time } = this
    const chance = (n: number) => chanceFrom(seedOf(seed, n))
    this.story = new Story(time, tell)
    this.chance = chance(3)
    this.rare = chance(6)
    this.#lines = chance(4)
    this.#people = chance(5)
    this.#count = counter()
    const { story } = this
    const parts = { ledger: () => this.server.ledger, story, deck }
    const watch = new Watch(parts)
    this.#watch = watch
    const onDown = () => void time.after(this.#lines.whole(200, 3000), () => void this.server.start())
    this.server = new SimServer({ time, seed, story, deck, watch, onDown })
    this.checks = new Checks({ ...parts, watch })
  }

  expected(audience: Audience, workshop: Workshop, seat: string, seen: unknown): unknown {
    return this.#watch.expected(audience, workshop, seat, seen)
  }

  readonly devices = (): readonly Device[] => this.all

  /** Lets time pass until then, or until something is found. */
  readonly pass = async (until: Milliseconds): Promise<void> => {
    while (this.story.broken === undefined && (await this.time.next(until)));
  }

  /** The facilitator, those who play, and whoever else comes; none of it waits for the others. */
  people(last: Milliseconds): void {
    void this.#begin(last)
  }

  async ask<T extends object>(work: (doors: Doors) => Promise<T | string>): Promise<T | string> {
    return askUntil(this.#asking, work, () => this.isOver)
  }

  async #begin(last: Milliseconds): Promise<void> {
    const { time } = this
    const chance = this.#people
    const key = this.#count('f')
    const agenda = chance.pick(['council', 'lesson', 'demo'] as const)
    const wish = { key, agenda, language: 'nl', address: 'u', origin: false, rehearsal: false } as const
    const begun = await this.ask((doors) => doors.start(wish))
    if (typeof begun === 'string') return
    const { workshop, code } = begun
    const lead = this.#sit('lead', { workshop, key })
    const playing = this.#playing()
    void leads(lead, { ...playing, agenda, last })
    for (let n = chance.whole(2, 3); n > 0; n -= 1) void this.#come(code, n, chance.whole(0, 2000))
    if (chance.whole(0, 1) === 0) void this.#come(code, 5, chance.whole(4000, 15_000))
    if (chance.whole(0, 1) === 0)
      void this.#join(chance.pick(['facilitator', 'spectator', 'table', 'console']), lead)
    await pause(time, chance.whole(2000, 10_000))
    if (chance.whole(0, 2) === 0 && !this.isOver) this.#sit('lead too', lead.seat)
  }

  /** Somebody comes in by the code, plays, and perhaps opens a second page on the same seat. */
  async #come(entry: string, n: number, after: Milliseconds): Promise<void> {
    const chance = this.#people
    await pause(this.time, after)
    const key = this.#count(`p${n}`)
    const joined = await this.ask((doors) => doors.come({ key, entry, people: 1 }))
    if (typeof joined === 'string') return
    const seat = { workshop: joined.workshop, key }
    void plays(this.#sit(`p${n}`, seat), this.#playing())
    if (chance.whole(0, 3) > 0) return
    await pause(this.time, chance.whole(1000, 8000))
    if (!this.isOver) void plays(this.#sit(`p${n} too`, seat), this.#playing())
  }

  /** Another device comes in by a short code that the facilitator asks for; who can, takes the lead for a while. */
  async #join(kind: 'facilitator' | 'spectator' | 'table' | 'console', lead: Device): Promise<void> {
    const chance = this.#people
    await pause(this.time, chance.whole(2000, 10_000))
    const paired = await this.ask((doors) => doors.pair({ ...lead.seat, kind }))
    if (typeof paired === 'string') return
    const key = this.#count(kind[0] ?? '')
    const joined = await this.ask((doors) => doors.come({ key, entry: paired.code, people: 1 }))
    if (typeof joined === 'string') return
    const device = this.#sit(kind, { workshop: joined.workshop, key })
    if (kind !== 'facilitator' || chance.whole(0, 1) === 0) return
    await pause(this.time, chance.whole(1000, 5000))
    const seat = this.checks.seatOf(device)
    if (this.isOver || seat === undefined) return
    lead.ask('handOver', { seat })
    void leads(device, { ...this.#playing(), agenda: 'council', last: Number.POSITIVE_INFINITY })
  }

  #sit(name: string, seat: Device['seat']): Device {
    const { time, story, server, checks } = this
    const device = new Device(name, seat, {
      time,
      story,
      server,
      chance: this.#lines,
      watch: checks,
      nextClient: () => this.#count('page').slice(0, 12),
      allDown: () => time.now < this.downUntil,
    })
    this.all.push(device)
    return device
  }

  #playing(): Playing {
    const { time } = this
    const chance = this.#people
    return {
      time,
      chance,
      nonce: () => this.#count('geheim').replaceAll('-', 'z'),
      isOver: () => this.isOver,
    }
  }

  get #asking(): Asking {
    const isDown = () => this.time.now < this.downUntil
    return { time: this.time, chance: this.#lines, doors: () => this.server.doors, isDown }
  }
}

function counter(): Counter {
  let count = 0
  return (prefix) => `${prefix}${(count += 1)}`.padEnd(22, '-')
}
