import { whyNoEntry } from '../rules/acts/join.ts'
import type { Refusal } from '../rules/refusals.ts'
import type { SavedFile } from '../rules/savedFile.ts'
import type { Grant, Granted, Hello, Join, Joined, Pair, Paired, Start, Started } from '../rules/wire.ts'
import type { SeatId } from '../rules/workshop.ts'
import { keyLength } from './codes.ts'
import { hashOf, seatOf } from './keys.ts'
import { Known } from './known.ts'
import { isPairing, Pairings } from './pairing.ts'
import { joinPaired, paired, regained } from './pairingIn.ts'
import type { Room } from './room.ts'
import type { Rooms, RoomsParts } from './rooms.ts'
import { saved } from './saving.ts'
import { start } from './starting.ts'

export type Entered = { room: Room; seat: SeatId }
/** The workshop or the seat is gone; or the workshop is there, and cannot be opened at the moment. */
export type NotEntered = 'gone' | 'removed' | 'not-readable'

/** The ways into the house. What is granted is kept by then. */
export type Entrance = {
  /** Begins a workshop for a facilitator, with the table of one before if there is one. */
  start: (start: Start, saved?: SavedFile) => Promise<Started | Refusal>
  /** Gives a new participant a seat. Unknown, full, locked and ended are one and the same refusal. */
  join: (join: Join) => Promise<Joined | Refusal>
  /** Tells which seat a kept key opens. Unknown, removed and erased are one and the same refusal. */
  regain: (hello: Pick<Hello, 'workshop' | 'key'>) => Joined | Refusal
  /** Makes a short code with which another device comes in, for a facilitator. */
  pair: (asked: Pair) => Promise<Paired | Refusal>
  /** Makes a further key for a seat, when whoever asks may do so. */
  grant: (grant: Grant) => Promise<Granted | Refusal>
  /** The table as a file to go on with another time, for the facilitator. */
  save: (hello: Pick<Hello, 'workshop' | 'key'>) => Promise<SavedFile | Refusal>
  /** Erases the workshop, for its facilitator; `not-erased` when the disk has not let go of it yet. */
  erase: (hello: Pick<Hello, 'workshop' | 'key'>) => Promise<object | Refusal>
  /** Whether somebody of the workshop behind what was typed is in this network, or was. */
  isNear: (entry: string, network: string) => boolean
  /** In which networks people of each workshop are. */
  known: Known
  /** How much a wrong code weighs, up to 1: with few workshops there is little to hit. */
  odds: () => number
  /** Finds the seat that a key opens. */
  enter: (hello: Pick<Hello, 'workshop' | 'key'>) => Entered | NotEntered
}

/** With so many workshops a wrong code weighs in full: the chance to hit one is that of F14. */
const fullOdds = 100

export function entranceTo(rooms: Rooms, parts: RoomsParts): Entrance {
  const once = onceAtATime<Joined | Refusal>()
  const enter: Entrance['enter'] = ({ workshop, key }) =>
    rooms.isShut(workshop) ? 'not-readable' : entered(rooms.find(workshop), key)
  const pairings = new Pairings(parts.world)
  const known = new Known()
  const joining = (asked: Join) =>
    isPairing(asked.entry) ? joinPaired(rooms, pairings, asked) : join(rooms, asked)
  return {
    enter,
    known,
    isNear: (entry, network) => {
      const room = isPairing(entry) ? rooms.find(pairings.of(entry) ?? '') : rooms.behind(entry)
      return room !== undefined && known.has(room, network)
    },
    odds: () => Math.min(1, Math.max(1, rooms.count) / fullOdds),
    regain: (hello) => regained(hello.workshop, enter(hello)),
    pair: async (asked) => paired(pairings, asked, enter(asked)),
    start: (asked, before) => start(rooms, parts, asked, before),
    join: (asked) => once(`${asked.entry} ${asked.key}`, () => joining(asked)),
    async grant({ workshop, key, seat }) {
      const found = enter({ workshop, key })
      return typeof found === 'string' ? found : grant(found, seat, parts.world.word(keyLength))
    },
    async save(hello) {
      const found = enter(hello)
      return typeof found === 'string' ? found : saved(found)
    },
    async erase(hello) {
      const found = enter(hello)
      return typeof found === 'string' ? found : erase(rooms, found)
    },
  }
}

async function join(rooms: Rooms, { key, entry, people }: Join): Promise<Joined | Refusal> {
  const room = rooms.behind(entry)
  if (!room) return 'no-entry'
  const workshop = room.workshop.id
  // Who asks again, because the answer was lost on the way, has the seat already.
  const before = seatOf(room.workshop, key)
  if (before !== undefined) return { workshop, seat: before }
  // Said at once: a code that is there would else take as long as the room is busy, and show by it that it is.
  if (whyNoEntry(room.workshop)) return 'no-entry'
  const answer = await room.ask({ seat: 'door', act: 'join', carried: { key: hashOf(key), people } })
  const seat = seatOf(room.workshop, key)
  if ('ok' in answer) return { workshop, ...(seat === undefined ? {} : { seat }) }
  return answer.no === 'not-saved' ? 'not-saved' : 'no-entry'
}

/** Two taps on "join" are one wish, and get one seat. */
function onceAtATime<T>(): (wish: string, work: () => Promise<T>) => Promise<T> {
  const running = new Map<string, Promise<T>>()
  return (wish, work) => {
    const begun = running.get(wish) ?? work().finally(() => running.delete(wish))
    running.set(wish, begun)
    return begun
  }
}

async function grant({ room, seat: by }: Entered, seat: SeatId, key: string): Promise<Granted | Refusal> {
  const answer = await room.ask({ seat: by, act: 'grantKey', carried: { seat, key: hashOf(key) } })
  return 'ok' in answer ? { key } : answer.no
}

async function erase(rooms: Rooms, { room, seat }: Entered): Promise<object | Refusal> {
  if (room.workshop.seats[seat]?.role !== 'facilitator') return 'not-yours'
  return (await rooms.erase(room.workshop.id)) ? {} : 'not-erased'
}

function entered(room: Room | undefined, key: string): Entered | NotEntered {
  const seat = room && seatOf(room.workshop, key)
  if (!room || seat === undefined) return 'gone'
  return room.workshop.seats[seat]?.away === 'removed' ? 'removed' : { room, seat }
}
