import type { Chance } from '../../rules/chance.ts'

/** What a disk writes at once, in bytes. */
const page = 64

/** What is in a file: as it is read, and as it is on the disk. */
export type Inode = {
  now: Buffer
  /** What of it a power cut cannot take away. */
  safe: Buffer
  /** The pages that the next sync will write. */
  dirty: Set<number>
  /** The file was as short as this at some moment since it was last synced. */
  shortest: number
}

export function emptyInode(): Inode {
  return { now: Buffer.alloc(0), safe: Buffer.alloc(0), dirty: new Set(), shortest: 0 }
}

export function writeIn(inode: Inode, bytes: Uint8Array, at: number): void {
  const result = Buffer.alloc(Math.max(inode.now.length, at + bytes.length))
  inode.now.copy(result)
  result.set(bytes, at)
  inode.now = result
  for (let one = Math.floor(at / page); one * page < at + bytes.length; one++) inode.dirty.add(one)
}

export function truncate(inode: Inode, length: number): void {
  inode.now = Buffer.from(inode.now.subarray(0, length))
  inode.shortest = Math.min(inode.shortest, inode.now.length)
  for (const one of inode.dirty) if (one * page >= length) inode.dirty.delete(one)
  if (length % page > 0) inode.dirty.add(Math.floor(length / page))
}

export function sync(inode: Inode): void {
  const { now, dirty } = inode
  const safe = Buffer.alloc(now.length)
  inode.safe.copy(safe, 0, 0, Math.min(inode.shortest, now.length))
  for (const one of dirty) now.copy(safe, one * page, one * page, (one + 1) * page)
  Object.assign(inode, { safe, dirty: new Set(), shortest: now.length })
}

/**
 * As Linux does: after a sync that failed, what it failed at counts as written. The next sync says that all is fine,
 * without it.
 */
export function failSync(inode: Inode): void {
  inode.dirty = new Set()
}

/** Unsynced bytes may be there, be missing, or be zeros, page by page; the length is one of the two. */
export function survivor({ now, safe }: Inode, chance: Chance): Inode {
  const dry = (content: Buffer) => ({
    ...emptyInode(),
    now: content,
    safe: content,
    shortest: content.length,
  })
  if (now.equals(safe)) return dry(safe)
  const length = chance.pick([
    now.length,
    safe.length,
    chance.whole(Math.min(now.length, safe.length), Math.max(now.length, safe.length)),
  ])
  const result = Buffer.alloc(length)
  safe.copy(result)
  for (let at = 0; at < length; at += page) {
    if (at < now.length && chance.whole(0, 1) === 1) now.copy(result, at, at, Math.min(at + page, length))
  }
  return dry(result)
}
