import { apply } from '../../client/apply.ts'
import type { Entry } from '../../server/store/store.ts'
import type { Workshop } from '../../rules/workshop.ts'
import type { Story } from './story.ts'

/** The how-manieth act of which page of which seat. */
export type ActId = { seat: string; client: string; n: number }
type Kept = Pick<Entry, 'seq' | 'act'>

/** All that was kept of one workshop, folded by the client's own way to apply a change. */
export class Log {
  state: Workshop
  /** The last act after which the record before it has to go: something came loose, or a step ended. */
  looseAt = 0
  /** Handed to the store, which has not answered. */
  pending: readonly Entry[] | undefined
  /** The store refused it, and could not undo it either: a crash may bring it back. */
  unsure: readonly Entry[] | undefined
  isErased: 'no' | 'perhaps' | 'yes' = 'no'
  /** Everybody was told that it is over, however the disk took it. */
  isEnded = false
  /** The last act of which somebody heard that it is kept, and the last one that somebody was shown. */
  acknowledged = 0
  shown = 0
  /** Seats that were taken out, or sent away from the door, at some time. */
  readonly sentAway = new Set<string>()
  #story: Story
  #acts = new Map<string, Map<number, Kept>>()
  #newest = new Map<string, number>()
  #refused = new Set<string>()

  constructor(state: Workshop, story: Story) {
    this.state = state
    this.#story = story
  }

  /** The entry of an act; undefined when it is not in the log. */
  find({ seat, client, n }: ActId): Kept | undefined {
    return this.#acts.get(`${seat}/${client}`)?.get(n)
  }

  /** Nobody may find this act in the log from now on. */
  refuse(id: ActId): void {
    if (this.unsure?.some((entry) => isBy(entry, id))) return
    if (this.find(id))
      this.#story.breaks('refused-changes-nothing', `${named(id)} was refused, and is in the log`)
    this.#refused.add(named(id))
  }

  add(entries: readonly Entry[]): void {
    for (const entry of entries) this.#addOne(entry)
  }

  /** The state with these as well. */
  with(entries: readonly Entry[]): Workshop {
    return entries.reduce((state, { change }) => apply(state, change), this.state)
  }

  #addOne(entry: Entry): void {
    const before = this.state
    if (entry.seq !== before.seq + 1) {
      this.#story.breaks('log-in-order', `entry ${entry.seq} comes after ${before.seq}`)
    }
    this.state = apply(before, entry.change)
    if (this.state.loosened !== before.loosened || this.state.step !== before.step) this.looseAt = entry.seq
    if (entry.act === 'removeSeat') this.#see(before)
    if (entry.from) this.#number(entry, { seat: entry.seat, ...entry.from })
  }

  #see(before: Workshop): void {
    const { seats } = this.state
    for (const id of Object.keys(before.seats)) {
      const seat = seats[id]
      if (!seat || seat.away === 'removed') this.sentAway.add(id)
    }
  }

  #number({ seq, act }: Entry, id: ActId): void {
    const page = `${id.seat}/${id.client}`
    const acts = this.#acts.get(page) ?? new Map<number, Kept>()
    const newest = this.#newest.get(page) ?? 0
    if (acts.has(id.n)) this.#story.breaks('ids-unique', `${named(id)} was played twice`)
    else if (id.n < newest) this.#story.breaks('clients-in-order', `${named(id)} comes after ${newest}`)
    if (this.#refused.has(named(id))) {
      this.#story.breaks('refused-changes-nothing', `${named(id)} was refused, and is played`)
    }
    this.#acts.set(page, acts.set(id.n, { seq, act }))
    this.#newest.set(page, id.n)
  }
}

function named({ seat, client, n }: ActId): string {
  return `${seat}/${client}/${n}`
}

function isBy({ seat, from }: Entry, id: ActId): boolean {
  return from !== undefined && seat === id.seat && from.client === id.client && from.n === id.n
}
