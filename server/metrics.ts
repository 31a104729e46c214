import type { Answer } from '../rules/wire.ts'
import type { Entrance } from './entrance.ts'
import type { Gate } from './gate.ts'
import type { Listening } from './listening.ts'
import type { Paces } from './pace.ts'
import type { Report } from './report.ts'
import type { Rooms, RoomsParts } from './rooms.ts'
import type { Store } from './store/store.ts'

/**
 * What those who do the work tell while it happens, where nobody around them can see it. Absent when nobody counts.
 * Nothing that is told says who, which workshop, or what was said.
 */
export type Meter = {
  /** An act arrived; what comes back is to be called with its answer. */
  act(): (answer: Answer) => void
  /** The hands of a room were left out for a tick, because the process was late. */
  rested(): void
}

/** Where counting takes hold of a server that is being put together. Each of these is left as it is by `unwatched`. */
export type Watch = {
  meter?: Meter
  report(report: Report): Report
  store(store: Store): Store
  paces(paces: Paces): Paces
  entrance(entrance: Entrance): Entrance
  hands(toLooking: RoomsParts['toLooking']): RoomsParts['toLooking']
  /** From now on whoever asks gets the figures; refuses a port that is taken. Returns where, and its stop. */
  open(house: Watched): Promise<WatchedAt | undefined>
}
export type Watched = { rooms: Rooms; gate: Gate; listening: Listening }
export type WatchedAt = { port: number; close: () => void }

/** Counts nothing and costs nothing. */
export const unwatched: Watch = {
  report: (report) => report,
  store: (store) => store,
  paces: (paces) => paces,
  entrance: (entrance) => entrance,
  hands: (toLooking) => toLooking,
  open: async () => undefined,
}
