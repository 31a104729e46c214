import type { Milliseconds } from '../../rules/units.ts'

/** A file in the data folder, and when it was last written. */
export type Listed = { name: string; changedAt: Milliseconds }

/**
 * All that the store asks of a disk: one folder of files. Nothing is certain to survive a power cut
 * before `sync` (what is in a file) or `syncFolder` (which files there are) has returned.
 */
export type Disk = {
  list(): Promise<Listed[]>
  read(name: string): Promise<Buffer>
  /** Opens a file to write in: one that is there, or a fresh and empty one. */
  open(name: string, which: 'existing' | 'fresh'): Promise<DiskFile>
  rename(from: string, to: string): Promise<void>
  /** Fine when it is not there. */
  remove(name: string): Promise<void>
  syncFolder(): Promise<void>
  /** How much room is left, in bytes. */
  free(): Promise<number>
}

export type DiskFile = {
  /** Writes all bytes, from this place in the file on. */
  write(bytes: Uint8Array, at: number): Promise<void>
  truncate(length: number): Promise<void>
  sync(): Promise<void>
  close(): Promise<void>
}
