import { readDeck } from '../../server/decks.ts'
import { entranceTo } from '../../server/entrance.ts'
import type { ReportName, Report } from '../../server/report.ts'
import { Room } from '../../server/room.ts'
import { Rooms, type RoomsParts } from '../../server/rooms.ts'
import { isWaiting } from '../../server/seats.ts'
import type { Line } from '../../server/showing.ts'
import { journalsOn } from '../../server/store/journals.ts'
import type { World } from '../../server/world.ts'
import { apply } from '../../client/apply.ts'
import { chanceFrom } from '../../rules/chance.ts'
import type { SeenHand, Shown } from '../../rules/wire.ts'
import type { SeatId, Workshop } from '../../rules/workshop.ts'
import { fakeDisk, type FakeDisk } from './fakeDisk.ts'
import { aWorkshop } from './workshops.ts'

export const deck = await readDeck('decks/rotterdam')

export type FakeWorld = World & { pass(time: number): void }

/** Time that passes only when told so, and words that count up. */
export function fakeWorld(seed = 1): FakeWorld {
  const chance = chanceFrom(seed)
  let now = 1000
  let words = 0
  const timers = new Set<{ interval: number; next: number; work: () => void }>()
  return {
    now: () => now,
    word(length, alphabet) {
      words += 1
      if (alphabet === undefined) return `w${words}`.padEnd(length, '-')
      return Array.from({ length }, () => alphabet[chance.whole(0, alphabet.length - 1)]).join('')
    },
    seed: () => chance.whole(0, 1_000_000),
    every(interval, work) {
      const timer = { interval, next: now + interval, work }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
    wait: () => Promise.resolve(),
    pass(time) {
      now += time
      for (const timer of timers) {
        if (timer.next > now) continue
        timer.next = now + timer.interval
        timer.work()
      }
    },
  }
}

/** Reports that a test can look at. */
export function remembered(): { report: Report; names: ReportName[] } {
  const names: ReportName[] = []
  return { names, report: (name) => void names.push(name) }
}

export function partsOn(disk: FakeDisk, more: Partial<RoomsParts> = {}): RoomsParts {
  return {
    store: journalsOn(disk),
    world: fakeWorld(),
    report: () => undefined,
    decks: new Map([[deck.id, deck]]),
    toAll: () => undefined,
    toLooking: () => undefined,
    ...more,
  }
}

/** A room with one workshop on a disk in memory. */
export async function aRoom(
  workshop: Workshop = aWorkshop(),
  more: Partial<RoomsParts> & { deck?: typeof deck } = {},
) {
  const disk = fakeDisk()
  const reports = remembered()
  const world = fakeWorld()
  const parts = { ...partsOn(disk, { report: reports.report, world, ...more }), deck: more.deck ?? deck }
  const lines = new Set<Watcher>()
  await parts.store.snapshot(workshop)
  const seen: SeenHand[][] = []
  const room = new Room(workshop, {
    ...parts,
    toAll: (shown) => lines.forEach((line) => line.table(shown)),
    toLooking: (hands) => void seen.push(structuredClone(hands)),
  })
  const watch = (seat: SeatId) => {
    const line = aWatcher(seat)
    // As at the gate: who waits is not in the room, and who is cut off hears nothing more.
    const hangUp = () => {
      lines.delete(line)
      line.told.push('hung up')
    }
    const stop = room.watch(Object.assign(line, { hangUp }))
    if (!isWaiting(room.workshop, seat)) lines.add(line)
    return Object.assign(line, { stop })
  }
  /** A second goes by: the console is told what happened meanwhile. */
  const second = () => {
    world.pass(1000)
    room.tick()
  }
  return { disk, room, parts, world, seen, reports: reports.names, watch, second }
}

export type Watcher = Line & { held: Record<string, unknown>; told: string[]; versions: number[] }

/** A line that holds its views as a client does, and throws at a gap. */
export function aWatcher(seat: SeatId): Watcher {
  const held: Record<string, { version: number; view: unknown }> = {}
  const told: string[] = []
  const versions: number[] = []
  const take = (name: string) => (shown: Shown<unknown>) => {
    told.push('whole' in shown ? name : `${name} change`)
    if (name === 'table') versions.push(shown.to)
    const before = held[name]
    if ('whole' in shown) held[name] = { version: shown.to, view: structuredClone(shown.whole) }
    else if (before?.version !== shown.from) throw new Error(`watcher: a gap in ${name}`)
    else held[name] = { version: shown.to, view: apply(before.view, structuredClone(shown.change)) }
  }
  const view = (name: string) => held[name]?.view
  return {
    seat,
    told,
    versions,
    held: {
      get table() {
        return view('table')
      },
      get own() {
        return view('own')
      },
      get console() {
        return view('console')
      },
    },
    table: take('table'),
    own: take('own'),
    console: take('console'),
    farewell: (why) => void told.push(`farewell ${why}`),
    hangUp: () => void told.push('hung up'),
  }
}

/** All rooms, and the way in, on a disk in memory. */
export async function aHouse(disk: FakeDisk = fakeDisk(), more: Partial<RoomsParts> = {}) {
  const reports = remembered()
  const parts = partsOn(disk, { report: reports.report, ...more })
  const rooms = new Rooms(parts)
  await rooms.open()
  return { disk, rooms, parts, reports: reports.names, entrance: entranceTo(rooms, parts) }
}
