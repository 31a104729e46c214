import type { Deck } from '../rules/deck.ts'
import type { TableView } from '../rules/view/views.ts'
import type { Milliseconds } from '../rules/units.ts'
import { handTick, type SeenHand, type Shown } from '../rules/wire.ts'
import type { Workshop } from '../rules/workshop.ts'
import { entryAsWritten } from './codes.ts'
import { Eraser, isOverdue, keptFor, sweepsEvery } from './erasing.ts'
import type { Meter } from './metrics.ts'
import { lookingAt, type Readiness } from './readiness.ts'
import { Pressure } from './pressure.ts'
import type { Report } from './report.ts'
import { Room, type RoomParts } from './room.ts'
import type { Damaged, Store } from './store/store.ts'
import type { World } from './world.ts'

export type RoomsParts = {
  store: Store
  world: World
  report: Report
  decks: ReadonlyMap<string, Deck>
  /** Sends a change of the table to everybody in the workshop with this id. */
  toAll: (workshop: string, shown: Shown<TableView>) => void
  /** Sends the hands to those in the workshop who look at them. */
  toLooking: (workshop: string, hands: SeenHand[]) => void
  /** Told of hands that rest. */
  meter?: Meter
}
/** Rooms take turns within a tick of the hands: all together they would hold everybody up at once. */
const mostTurns = 5

/** All workshops in memory. */
export class Rooms {
  readonly #parts: RoomsParts
  readonly #openedAt: Milliseconds
  readonly #eraser: Eraser
  readonly #rooms = new Map<string, Room>()
  /** By code and by invitation. */
  readonly #doors = new Map<string, Room>()
  #damaged: Damaged[] = []
  #stops: (() => void)[] = []
  #turn = 0
  readonly #pressure = new Pressure()
  /** Few rooms need few turns; none are taken before the start and after the end. */
  #turns = 0
  #stopTurns = () => {}
  readonly #look: ReturnType<typeof lookingAt>

  constructor(parts: RoomsParts) {
    this.#parts = parts
    this.#look = lookingAt(parts.store)
    this.#openedAt = parts.world.now()
    this.#eraser = new Eraser(parts.store, parts.report)
  }

  get count(): number {
    return this.#rooms.size
  }

  /** Brings back every workshop from the store, but for those whose time is over, and starts the clocks. */
  async open(): Promise<void> {
    const { store, report, world } = this.#parts
    const { workshops, cut, behind, unsure, damaged, doomed } = await store.open()
    const foundAs = (id: string) =>
      unsure.includes(id) ? 'unsure' : behind.includes(id) ? 'behind' : undefined
    this.#damaged = damaged
    // Should two have the same code, it opens the one that was played in last.
    for (const workshop of workshops.toSorted((one, other) => one.lastActAt - other.lastActAt))
      this.#reopen(workshop, foundAs(workshop.id))
    for (const id of cut) report('workshopCut', { workshop: id })
    for (const { id, why } of damaged) report('workshopDamaged', { workshop: id, file: `${id}.journal`, why })
    await this.#eraser.erase(doomed)
    await this.sweep()
    this.#stops = [world.every(sweepsEvery, () => void this.sweep()), () => this.#endTurns()]
    this.#takeTurns()
  }

  find(id: string): Room | undefined {
    return sure(this.#rooms.get(id))
  }

  /** Whether a workshop with this id is kept, but cannot be opened, or not before the disk is well again. */
  isShut(id: string): boolean {
    return this.#damaged.some((damaged) => damaged.id === id) || this.#rooms.get(id)?.isSure === false
  }

  /** The room behind a code that somebody typed, or behind an invitation. */
  behind(entry: string): Room | undefined {
    return sure(this.#doors.get(entryAsWritten(entry)))
  }

  /** Takes up a workshop that the store keeps, and how it was found there. */
  add(workshop: Workshop, deck: Deck, found?: RoomParts['found']): void {
    const { store, world, report, toAll, toLooking } = this.#parts
    const { id, code, invite } = workshop
    const room = new Room(workshop, {
      deck,
      store,
      world,
      report,
      found,
      toAll: (shown) => toAll(id, shown),
      toLooking: (hands) => toLooking(id, hands),
    })
    this.#rooms.set(id, room)
    this.#doors.set(code, room).set(invite, room)
    if (this.#turns > 0) this.#takeTurns()
  }

  /** Erases a workshop for good; whoever looks on is told. False when the disk did not let go of it yet. */
  async erase(id: string): Promise<boolean> {
    const room = this.#rooms.get(id)
    if (!room) return true
    const { code, invite } = room.workshop
    this.#rooms.delete(id)
    for (const door of [code, invite]) if (this.#doors.get(door) === room) this.#doors.delete(door)
    if (this.#turns > 0) this.#takeTurns()
    await room.end()
    await this.#eraser.erase([id])
    return !this.#eraser.owes(id)
  }

  /** Erases what is overdue: workshops, files that could not be opened, and what stays behind of others. */
  async sweep(): Promise<void> {
    const now = this.#parts.world.now()
    await this.#eraser.tidy(now - keptFor)
    const isOld = ({ changedAt }: Damaged) => now - changedAt >= keptFor
    const old = this.#damaged.filter(isOld).map(({ id }) => id)
    this.#damaged = this.#damaged.filter((damaged) => !isOld(damaged))
    await this.#eraser.erase(old)
    const overdue = [...this.#rooms.values()].filter(({ workshop }) =>
      isOverdue(workshop, now, this.#openedAt),
    )
    for (const { workshop } of overdue) await this.erase(workshop.id)
  }

  async readiness(): Promise<Readiness> {
    const damaged = this.#damaged.length
    const { writable, roomy } = await this.#look()
    return { ready: writable && roomy && damaged === 0, writable, roomy, damaged, workshops: this.count }
  }

  /** Waits until every act that was asked is kept, and leaves snapshots behind. */
  async stop(): Promise<void> {
    for (const stop of this.#stops) stop()
    await Promise.all([...this.#rooms.values()].map((room) => room.rest()))
    await this.#parts.store.close()
  }

  #reopen(workshop: Workshop, found: RoomParts['found']): void {
    const { id, settings, lastActAt } = workshop
    const deck = this.#parts.decks.get(settings.deck)
    if (deck) this.add(workshop, deck, found)
    else this.#damaged.push({ id, why: `its deck ${settings.deck} is not there`, changedAt: lastActAt })
  }

  #takeTurns(): void {
    const turns = Math.min(mostTurns, Math.max(1, this.#rooms.size))
    if (turns === this.#turns) return
    this.#stopTurns()
    this.#turns = turns
    this.#stopTurns = this.#parts.world.every(handTick / turns, () => this.#tick())
  }

  #endTurns(): void {
    this.#stopTurns()
    this.#turns = 0
  }

  /** Turns that came late are made up for, but no room has more than one of them. */
  #tick(): void {
    const turns = this.#turns
    if (this.#pressure.turn(this.#parts.world.now(), handTick / turns)) this.#parts.report('handsRest')
    const turn = Math.floor((this.#parts.world.now() * turns) / handTick)
    const missed = Math.min(turns, Math.abs(turn - this.#turn))
    this.#turn = turn
    const rests = this.#pressure.isHigh
    let number = 0
    for (const room of this.#rooms.values()) {
      if ((turn - (number++ % turns) + turns) % turns >= missed) continue
      room.tick(rests)
      if (rests) this.#parts.meter?.rested()
    }
  }
}

/** A room that may be entered: one whose disk said that what it knows is safe. */
function sure(room: Room | undefined): Room | undefined {
  return room?.isSure ? room : undefined
}
