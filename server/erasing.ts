import type { Milliseconds } from '../rules/units.ts'
import { playingSeats } from '../rules/who.ts'
import type { Workshop } from '../rules/workshop.ts'
import type { Report } from './report.ts'
import type { Store } from './store/store.ts'

const hour: Milliseconds = 3_600_000
/** A workshop is erased so long after its last act. */
export const keptFor: Milliseconds = 24 * hour
/** A workshop to which nobody came, so long after its last act. */
const lobbyKeptFor: Milliseconds = 2 * hour
/** So often is looked what has to go. */
export const sweepsEvery: Milliseconds = hour / 20

/**
 * Whether a workshop has to be erased by now; time that the server was off counts too. An act of the future was dated
 * by a clock that was wrong: it counts as done when the server opened, or it would be kept until that future.
 */
export function isOverdue(workshop: Workshop, now: Milliseconds, openedAt: Milliseconds): boolean {
  const isLobby = workshop.step === 0 && playingSeats(workshop).length === 0
  const lastActAt = workshop.lastActAt > now ? openedAt : workshop.lastActAt
  return now - lastActAt >= (isLobby ? lobbyKeptFor : keptFor)
}

/**
 * Small buffers share a slab of memory, in which the last lines and messages stay readable until it is full: for hours,
 * once everybody went home. We take it to its end and begin a clean one, so that the old one can go.
 */
function leaveSlab(): void {
  const largest = Math.floor(Buffer.poolSize / 2) - 1
  for (let n = 0; n < 6; n++) Buffer.allocUnsafe(largest).fill(0)
}

/** Erases workshops from the store; what the disk refuses is tried again with the next one. */
export class Eraser {
  readonly #store: Store
  readonly #report: Report
  readonly #doomed = new Set<string>()

  constructor(store: Store, report: Report) {
    this.#store = store
    this.#report = report
  }

  async erase(ids: Iterable<string>): Promise<void> {
    for (const id of ids) this.#doomed.add(id)
    for (const id of this.#doomed) await this.#eraseOne(id)
  }

  /** Whether the disk has not let go of this workshop yet. */
  owes(id: string): boolean {
    return this.#doomed.has(id)
  }

  /** Takes away what stays behind of workshops that are gone, if it is as old as this. */
  async tidy(before: Milliseconds): Promise<void> {
    await this.#store.tidy(before).catch((error: unknown) => this.#report('notErased', { error }))
  }

  async #eraseOne(id: string): Promise<void> {
    try {
      await this.#store.erase(id)
      this.#doomed.delete(id)
      leaveSlab()
      this.#report('workshopErased', { workshop: id })
    } catch (error) {
      this.#report('notErased', { workshop: id, error })
    }
  }
}
