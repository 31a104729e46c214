import { chanceFrom } from '../../../rules/chance.ts'
import type { Milliseconds } from '../../../rules/units.ts'
import { handTick } from '../../../rules/wire.ts'
import { Histogram, type Delays } from '../../bench/figures.ts'
import { openLine } from '../../bench/load/line.ts'
import type { Member } from '../../bench/load/speech.ts'
import { pause } from '../../bench/talk.ts'
import { openAsBrowser } from './browserLine.ts'
import { Group, type WorkshopTold } from './group.ts'
import type { Person } from './person.ts'
import { Tally, type Told } from './tally.ts'

/** With `asBrowsers` people come in as a browser does, which is more work for a server than a websocket at once. */
export type OpenOrder = { port: number; workshops: Member[][]; asBrowsers?: boolean }
/** How many acts a second in each workshop, and in how many of them all hands move. */
export type PlayOrder = { perSecond: number; hands: number; seed: number }
export type BackTold = Delays & { people: number; back: number }

/** Further people at a time while they come in. */
const atOnce = 20
const looksRound: Milliseconds = 5
/** Hands do not all move in the same millisecond. */
const slots = 10

/** Everybody in many workshops. They cost the machine little, so that it is the server that is measured. */
export class Crowd {
  readonly #groups: readonly Group[]
  readonly #people: readonly Person[]
  readonly #tally = new Tally()
  readonly #backs = new Histogram()
  readonly #out = new Set<string>()
  #cutAt: Milliseconds | undefined
  #stops: (() => void)[] = []

  constructor({ port, workshops, asBrowsers = false }: OpenOrder) {
    const open = asBrowsers ? openAsBrowser : openLine
    const parts = { port, open, tally: this.#tally, isBack: (member: Member) => this.#isBack(member) }
    this.#groups = workshops.map((members, n) => new Group(members, n, parts))
    this.#people = this.#groups.flatMap(({ people }) => people)
  }

  async open(): Promise<void> {
    for (let n = 0; n < this.#people.length; n += atOnce)
      await Promise.all(this.#people.slice(n, n + atOnce).map((person) => person.open()))
  }

  /** Plays until `rest`, evenly and by a seed. */
  play({ perSecond, hands, seed }: PlayOrder): void {
    this.#stop()
    const chance = chanceFrom(seed)
    const between = 1000 / perSecond
    const next = this.#groups.map(() => performance.now() + chance.fraction() * between)
    const act = () => {
      const now = performance.now()
      for (const [n, group] of this.#groups.entries())
        for (let due = next[n] ?? now; due <= now; next[n] = due += between) group.playOne(chance)
    }
    const moving = this.#groups.slice(0, hands).flatMap(({ people }) => people)
    for (const person of this.#people) person.look(moving.includes(person))
    this.#stops = [every(looksRound, act), ...(moving.length > 0 ? [this.#moveHands(moving)] : [])]
  }

  begin(): void {
    this.#tally.begin()
  }

  told(): Told {
    return this.#tally.told()
  }

  /** Stops playing, and waits until every act is answered, or for so long. */
  async rest({ patience }: { patience: Milliseconds }): Promise<WorkshopTold[]> {
    this.#stop()
    const isBusy = () => this.#people.some(({ errand }) => errand.ledger.open > 0)
    await until(() => !isBusy(), patience)
    // The last change is on its way to the screens still.
    await pause(300)
    return this.#groups.map((group) => group.told())
  }

  /** From now on everybody is out, until they are shown everything again. */
  cut(): void {
    this.#cutAt = performance.now()
    this.#backs.clear()
    for (const { table } of this.#groups) table.clear()
    for (const { member } of this.#people) this.#out.add(member.key)
  }

  /** Waits until all are back, or for so long. */
  async back({ patience }: { patience: Milliseconds }): Promise<BackTold> {
    await until(() => this.#out.size === 0, patience)
    const people = this.#people.length
    return { ...this.#backs.delays, people, back: people - this.#out.size }
  }

  async close(): Promise<void> {
    this.#stop()
    await Promise.all(this.#people.map((person) => person.close()))
  }

  #isBack({ key }: Member): void {
    if (this.#cutAt !== undefined && this.#out.delete(key)) this.#backs.add(performance.now() - this.#cutAt)
  }

  #moveHands(moving: readonly Person[]): () => void {
    let slot = 0
    let steps = 0
    return every(handTick / slots, () => {
      steps += 1
      slot = steps % slots
      for (let n = slot; n < moving.length; n += slots) {
        this.#tally.counts.hands += 1
        moving[n]?.point(steps % 1000, n % 1000)
      }
    })
  }

  #stop(): void {
    for (const stop of this.#stops.splice(0)) stop()
  }
}

function every(time: Milliseconds, work: () => void): () => void {
  const timer = setInterval(work, time)
  return () => clearInterval(timer)
}

async function until(isDone: () => boolean, patience: Milliseconds): Promise<void> {
  const end = performance.now() + patience
  while (!isDone() && performance.now() < end) await pause(50)
}
