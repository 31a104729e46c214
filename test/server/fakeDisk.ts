import type { Chance } from '../../rules/chance.ts'
import type { Disk, DiskFile } from '../../server/store/disk.ts'
import { emptyInode, failSync, survivor, sync, truncate, writeIn, type Inode } from './fakeInode.ts'

type Names = Map<string, Inode>
/** What is on the disk. `undone` was done to the folder since it was last synced, in order. */
type Contents = { names: Names; safeNames: Names; undone: ((folder: Names) => void)[] }
export type Fault = 'write' | 'sync' | 'truncate' | 'rename' | 'folder' | 'open' | 'remove'

export type FakeDisk = Disk & {
  /** The next such call fails, as on a full or broken disk; a write does a part first. */
  failNext(fault: Fault): void
  /** All such calls fail from now on, or no longer. */
  fail(faults: Iterable<Fault>): void
  /** From now on every call fails, as after the process was killed; what was written stays readable. */
  kill(): FakeDisk
  /** The current is cut: of what was not synced only a random part survives. */
  cutPower(chance: Chance): FakeDisk
  /** After so many calls the process is gone, in the middle of what it did. */
  killAfter(calls: number): void
  names(): string[]
  content(name: string): Buffer
  damage(name: string, at: number): void
  /** From now on so many bytes are said to be free. */
  leave(bytes: number): void
}

/** A disk in memory that loses what was not synced. Faults can be planted by naming calls that do nothing. */
export function fakeDisk(lazy: ReadonlySet<'sync' | 'folder'> = new Set()): FakeDisk {
  return diskWith({ names: new Map(), safeNames: new Map(), undone: [] }, lazy)
}

function diskWith(contents: Contents, lazy: ReadonlySet<'sync' | 'folder'>): FakeDisk {
  const { names, safeNames, undone } = contents
  let callsLeft = Number.POSITIVE_INFINITY
  let once: Fault | undefined
  let failing = new Set<Fault>()
  let left = 1e12

  const tick = async (fault?: Fault) => {
    await Promise.resolve()
    if (callsLeft-- <= 0) throw new Error('disk: the process is gone')
    if (fault === undefined || (once !== fault && !failing.has(fault))) return
    once = undefined
    throw new Error(`disk: ${fault} failed`)
  }
  const folder = (work: (folder: Names) => void) => {
    work(names)
    undone.push(work)
  }
  const found = (name: string) => names.get(name) ?? missing(name)

  const fileOf = (inode: Inode): DiskFile => ({
    async write(bytes, at) {
      const half = Math.floor(bytes.length / 2)
      writeIn(inode, bytes.subarray(0, half), at)
      await tick('write')
      writeIn(inode, bytes.subarray(half), at + half)
    },
    async truncate(length) {
      await tick('truncate')
      truncate(inode, length)
    },
    async sync() {
      await tick('sync').catch((error: unknown) => {
        if (callsLeft >= 0) failSync(inode)
        throw error
      })
      if (!lazy.has('sync')) sync(inode)
    },
    close: () => tick(),
  })

  return {
    async list() {
      await tick()
      return [...names.keys()].map((name) => ({ name, changedAt: 0 }))
    },
    async read(name) {
      await tick()
      return found(name).now
    },
    async open(name, which) {
      await tick('open')
      if (which === 'existing') return fileOf(found(name))
      const known = names.get(name)
      if (known) truncate(known, 0)
      else {
        const inode = emptyInode()
        folder((all) => void all.set(name, inode))
      }
      return fileOf(found(name))
    },
    async rename(from, to) {
      await tick('rename')
      const inode = found(from)
      folder((all) => {
        all.delete(from)
        all.set(to, inode)
      })
    },
    async remove(name) {
      await tick('remove')
      folder((all) => void all.delete(name))
    },
    async syncFolder() {
      await tick('folder')
      if (lazy.has('folder')) return
      for (const work of undone.splice(0)) work(safeNames)
    },
    async free() {
      await tick()
      return left
    },
    leave: (bytes) => void (left = bytes),
    failNext: (fault) => void (once = fault),
    fail: (faults) => void (failing = new Set(faults)),
    killAfter: (calls) => void (callsLeft = calls),
    kill() {
      callsLeft = 0
      return diskWith(contents, lazy)
    },
    cutPower(chance) {
      callsLeft = 0
      const kept = undone.slice(0, chance.whole(0, undone.length))
      for (const work of kept) work(safeNames)
      const survived = new Map(
        [...safeNames].map(([name, inode]) => [name, survivor(inode, chance)] as const),
      )
      return diskWith({ names: survived, safeNames: new Map(survived), undone: [] }, lazy)
    },
    names: () => [...names.keys()],
    content: (name) => found(name).now,
    damage(name, at) {
      const { now } = found(name)
      now[at] = (now[at] ?? 0) ^ 1
    },
  }
}

function missing(name: string): never {
  throw new Error(`disk: no file ${name}`)
}
