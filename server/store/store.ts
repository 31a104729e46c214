import type { Milliseconds } from '../../rules/units.ts'
import type { Patch } from '../../rules/wire.ts'
import type { SeatId, Workshop } from '../../rules/workshop.ts'

/** One act that was kept: who, which, when, and what it changed. Replay applies changes and runs no rule. */
export type Entry = {
  seq: number
  seat: SeatId | 'door'
  act: string
  at: Milliseconds
  change: Patch
  /** The how-manieth act of which client of the seat. */
  from?: { client: string; n: number }
}

/** A workshop that cannot be opened, and why: its record stays on the disk as it is. */
export type Damaged = { id: string; why: string; changedAt: Milliseconds }

export type Opened = {
  workshops: Workshop[]
  /** The ids of those whose last, never acknowledged line was torn, and cut off. */
  cut: string[]
  /** The ids of those that need a snapshot: with acts after the last one, or in an older format. */
  behind: string[]
  /** The ids of those of which the disk did not say that what was read is safe: it may be gone after a power cut. */
  unsure: string[]
  damaged: Damaged[]
  /** The ids of those that were erased, but the disk did not let go of them. */
  doomed: string[]
}

/**
 * Where workshops survive. Whatever returns is safe from a crash and a power cut; whatever throws was
 * not kept. For one workshop at most one call at a time.
 */
export type Store = {
  /** Reads all that is there; once, before anything else. */
  open(): Promise<Opened>
  /** Keeps further acts of a workshop that is there. */
  append(id: string, entries: readonly Entry[]): Promise<void>
  /** Keeps a whole workshop, new or in place of its record so far. */
  snapshot(workshop: Workshop): Promise<void>
  /** Takes a workshop away for good. After it threw it does not open again, but may still be there. */
  erase(id: string): Promise<void>
  /** Takes away what stays behind of workshops that are gone, if it is as old as this or older. */
  tidy(before: Milliseconds): Promise<void>
  /** Throws when nothing can be kept at the moment. */
  probe(): Promise<void>
  /** How much room is left, in bytes. */
  free(): Promise<number>
  close(): Promise<void>
}
