import { seedOf, chanceFrom, type Chance } from '../../rules/chance.ts'
import type { Deck } from '../../rules/deck.ts'
import type { Milliseconds } from '../../rules/units.ts'
import type { Join, Joined } from '../../rules/wire.ts'
import type { Refusal } from '../../rules/refusals.ts'
import { entranceTo, type Entrance } from '../../server/entrance.ts'
import { codeOf } from '../../server/fault.ts'
import { joiningAt } from '../../server/joining.ts'
import { limits, paceOf, pacesOf, type Paces } from '../../server/pace.ts'
import type { Report, ReportName } from '../../server/report.ts'
import { Rooms } from '../../server/rooms.ts'
import { journalsOn } from '../../server/store/journals.ts'
import type { World } from '../../server/world.ts'
import { SimGate, type GateWatch } from './gate.ts'
import { Ledger } from './ledger.ts'
import { Machine, type End, type Life } from './machine.ts'
import type { Session } from './session.ts'
import type { Story } from './story.ts'
import type { Time } from './time.ts'

export type ServerParts = {
  time: Time
  seed: number
  story: Story
  deck: Deck
  watch: GateWatch
  onDown: () => void
}
/** The ways in by HTTP. */
export type Doors = Entrance & { come: (asked: Join) => Promise<Joined | Refusal> }

/** What is reported only when there is a mistake in our own code. */
const bugs: readonly ReportName[] = ['actFailed', 'viewFailed', 'ghostFailed', 'messageFailed', 'uncaught']
/** The clock of the machine at the beginning; time itself begins at nought. */
const epoch: Milliseconds = 1_700_000_000_000
/** A server that is told to stop waits no longer than this for its last snapshots. */
const stopsWithin: Milliseconds = 7000

/** The server and the machine under it: one process after the other, on one disk. */
export class SimServer {
  readonly machine: Machine
  readonly ledger: Ledger
  /** How far the machine's clock is off. */
  skew: Milliseconds = 0
  /** Acts are refused as too fast much sooner. */
  isStrict = false
  #parts: ServerParts
  #chance: Chance
  #lives = 0
  #life: Life = { isOver: true }
  #words = 0
  rooms: Rooms | undefined
  gate: SimGate | undefined
  doors: Doors | undefined

  constructor(parts: ServerParts) {
    const { time, seed, story } = parts
    this.#parts = parts
    this.#chance = chanceFrom(seedOf(seed, 1))
    this.machine = new Machine({
      time,
      story,
      chance: chanceFrom(seedOf(seed, 2)),
      onEnd: (end) => this.end(end),
    })
    this.ledger = new Ledger(story, this.machine)
  }

  get isUp(): boolean {
    return this.doors !== undefined
  }

  get isRunning(): boolean {
    return !this.#life.isOver
  }

  /** Starts a process; nobody gets in before it has read what is on the disk. */
  async start(): Promise<void> {
    if (this.isRunning) return
    const life = { isOver: false }
    this.#life = life
    this.#lives += 1
    const { story } = this.#parts
    story.note('start', this.#lives)
    const world = this.#worldOf(life)
    const paces = this.#pacesOf(world)
    const report: Report = (name, facts) => this.#reported(life, name, facts)
    const gate = new SimGate({ paces, world, life, watch: this.#parts.watch, entrance: () => entrance })
    const parts = {
      store: this.ledger.watching(journalsOn(this.machine.mounted(life)), life),
      world,
      report,
      decks: new Map([[this.#parts.deck.id, this.#parts.deck]]),
      toAll: gate.toAll.bind(gate),
      toLooking: gate.toLooking.bind(gate),
    }
    const rooms = new Rooms(parts)
    const entrance = entranceTo(rooms, parts)
    const isFit = await parts.store.probe().then(
      () => true,
      (error: unknown) => codeOf(error) === 'ENOSPC',
    )
    // As `openStore` does: on a disk that keeps nothing no server starts.
    if (!isFit) return this.end('kill')
    await rooms.open()
    if (life.isOver) return
    Object.assign(this, {
      rooms,
      gate,
      doors: { ...entrance, come: joiningAt({ entrance, paces, world, report }) },
    })
  }

  /** A process that does not end by itself. */
  end(how: End): void {
    if (!this.isRunning) return
    const { story } = this.#parts
    story.counts.crashes += 1
    story.note('end', how)
    const sessions = this.gate?.sessions ?? []
    this.#leave()
    this.machine.end(how)
    for (const session of sessions) session.reset(how === 'power', this.#chance.whole(0, 7000))
    this.#parts.onDown()
  }

  /** A process that is told to stop, and does. */
  async stop(): Promise<void> {
    const { rooms, gate, machine } = this
    const life = this.#life
    if (!rooms || !gate) return
    this.#parts.story.note('stop')
    gate.stopTaking()
    this.doors = undefined
    await Promise.race([rooms.stop(), this.#worldOf(life).wait(stopsWithin)])
    if (life.isOver) return
    gate.close()
    this.#leave()
    machine.end('kill')
    this.#parts.onDown()
  }

  /** Where links knock. */
  meet(session: Session, hello: object): string | undefined {
    return this.isUp ? this.gate?.meet(session, hello) : undefined
  }

  #pacesOf(world: World): Paces {
    const usual = pacesOf(limits, () => world.now())
    const strict = paceOf({ burst: 3, perSecond: 0.4 }, () => world.now())
    const take = (key: string) => (this.isStrict ? strict : usual.acting).take(key)
    return { ...usual, acting: { ...usual.acting, take } }
  }

  #leave(): void {
    this.#life.isOver = true
    this.rooms = this.gate = this.doors = undefined
  }

  #reported(life: Life, name: ReportName, facts: { error?: unknown; act?: string } = {}): void {
    if (life.isOver) return
    const { story } = this.#parts
    story.note('report', name)
    if (!bugs.includes(name)) return
    const why =
      facts.error instanceof Error ? (facts.error.stack ?? facts.error.message) : String(facts.error)
    story.breaks('no-bug', `${name} ${facts.act ?? ''}: ${why.split('\n').slice(0, 3).join(' ')}`)
  }

  #worldOf(life: Life): World {
    const { time } = this.#parts
    const alive = (work: () => void) => () => {
      if (!life.isOver) work()
    }
    return {
      now: () => epoch + time.now + this.skew,
      word: (length, alphabet) => this.#word(length, alphabet),
      seed: () => this.#chance.whole(0, 1_000_000_000),
      every(interval, work) {
        const stop = time.every(interval, () => {
          if (life.isOver) stop()
          else work()
        })
        return stop
      },
      wait: (wait) => new Promise((resolve) => time.after(wait, alive(resolve))),
    }
  }

  #word(length: number, alphabet?: string): string {
    this.#words += 1
    if (alphabet === undefined) return `w${this.#words}`.padEnd(length, '-')
    return Array.from({ length }, () => alphabet[this.#chance.whole(0, alphabet.length - 1)]).join('')
  }
}
