import type { Entry, Opened, Store } from '../../server/store/store.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { Log } from './log.ts'
import type { Life, Machine } from './machine.ts'
import { difference } from './same.ts'
import type { Story } from './story.ts'

/** Stands between the rooms and the store, and knows of every workshop what was kept. */
export class Ledger {
  readonly logs = new Map<string, Log>()
  /** Workshops of which a byte on the disk was changed by nobody. */
  readonly rotten = new Set<string>()
  #story: Story
  #machine: Machine
  /** Handed to the store to begin with, and not answered. */
  #begun = new Map<string, Workshop>()

  constructor(story: Story, machine: Machine) {
    this.#story = story
    this.#machine = machine
  }

  /** The same store, watched. */
  watching(store: Store, life: Life): Store {
    return {
      ...store,
      open: async () => this.#opened(await store.open()),
      append: (id, entries) => this.#append(store, life, id, entries),
      snapshot: (workshop) => this.#snapshot(store, workshop),
      erase: (id) => this.#erase(store, id),
    }
  }

  async #append(store: Store, life: Life, id: string, entries: readonly Entry[]): Promise<void> {
    const copy = copied(entries)
    const log = this.logs.get(id)
    if (log) log.pending = copy
    const failures = this.#machine.failures
    try {
      await store.append(id, entries)
    } catch (error) {
      // One failure is undone at once. Only where undoing fails as well, nobody knows what is on the disk.
      if (log && !life.isOver)
        Object.assign(log, { pending: undefined, ...this.#unsureAfter(failures, copy) })
      throw error
    }
    this.#story.note('kept', id, copy.length)
    this.#story.counts.acts += copy.length
    if (!log) return this.#story.breaks('log-in-order', `acts are kept of ${id}, which is not there`)
    Object.assign(log, { pending: undefined, unsure: undefined })
    log.add(copy)
  }

  #unsureAfter(failures: number, entries: readonly Entry[]): { unsure?: readonly Entry[] } {
    return this.#machine.failures - failures >= 2 ? { unsure: entries } : {}
  }

  async #snapshot(store: Store, workshop: Workshop): Promise<void> {
    const { id, seq } = workshop
    const log = this.logs.get(id)
    if (!log) this.#begun.set(id, copied(workshop))
    await store.snapshot(workshop)
    this.#story.note('snapshot', id, seq)
    // What was read of a disk that was not sure of it is certain only now.
    if (log?.unsure && isThat(workshop, log, log.unsure)) log.add(log.unsure)
    const other = log && difference(workshop, log.state)
    if (other !== undefined) this.#story.breaks('snapshot-is-log', `${id} at ${seq}: ${other}`)
    if (log) log.unsure = undefined
    else this.#begin(id)
  }

  async #erase(store: Store, id: string): Promise<void> {
    const log = this.logs.get(id)
    if (log) log.isEnded = true
    if (log?.isErased === 'no') log.isErased = 'perhaps'
    await store.erase(id)
    this.#story.note('erased', id)
    if (log) log.isErased = 'yes'
  }

  #begin(id: string): void {
    const state = this.#begun.get(id)
    if (state) this.logs.set(id, new Log(state, this.#story))
    this.#begun.delete(id)
  }

  /** What a process finds that starts: all that was kept, and at most what was on its way to the disk. */
  #opened(opened: Opened): Opened {
    const { workshops, unsure, damaged } = opened
    for (const { id, why } of damaged) {
      if (!this.rotten.has(id)) this.#story.breaks('recovers', `${id} is called damaged: ${why}`)
    }
    for (const workshop of workshops) this.#recovered(workshop, unsure.includes(workshop.id))
    const there = new Set([...workshops, ...damaged].map(({ id }) => id))
    for (const [id, log] of this.logs) {
      if (there.has(id)) continue
      // Nobody was told that it began: it may have been there to see, and not on the disk.
      if (log.state.seq === 0 && log.shown === 0) this.logs.delete(id)
      else if (log.isErased === 'no') this.#story.breaks('log-survives', `${id} is gone`)
      else if (this.#machine.isWell) log.isErased = 'yes'
    }
    this.#begun.clear()
    return opened
  }

  #recovered(workshop: Workshop, isUnsure: boolean): void {
    const { id, seq } = workshop
    this.#story.note('recovered', id, seq)
    if (!this.logs.has(id)) this.#begin(id)
    const log = this.logs.get(id)
    if (!log) return this.#story.breaks('recovers', `${id} was never there`)
    if (log.isErased === 'yes') return this.#story.breaks('erased-is-gone', `${id} is back`)
    log.isErased = 'no'
    const more = [[], log.unsure, log.pending].find((entries) => isThat(workshop, log, entries))
    if (!more) this.#lost(log, seq, difference(workshop, log.state) ?? '')
    const isCertain = !more || more.length === 0 || !isUnsure
    if (more && isCertain) log.add(more)
    Object.assign(log, { pending: undefined, unsure: isCertain ? undefined : more })
  }

  #lost({ acknowledged, shown, state }: Log, seq: number, other: string): void {
    const found = `the log ends with act ${state.seq}, the disk with ${seq} (${other})`
    if (seq < acknowledged)
      this.#story.breaks('acknowledged-is-kept', `${acknowledged} was acknowledged: ${found}`)
    else if (seq < shown) this.#story.breaks('shown-is-kept', `${shown} was shown: ${found}`)
    else this.#story.breaks('log-survives', found)
  }
}

/** Whether this is the log with these entries after it. */
function isThat(workshop: Workshop, log: Log, entries: readonly Entry[] | undefined): boolean {
  if (!entries || workshop.seq !== log.state.seq + entries.length) return false
  return difference(workshop, entries.length === 0 ? log.state : log.with(entries)) === undefined
}

/** As it is on the disk: without anything that JSON does not keep, and nothing shared with who handed it over. */
function copied<T>(value: T): T {
  const copy: T = JSON.parse(JSON.stringify(value))
  return copy
}
