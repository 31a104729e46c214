import type { Chance } from '../../rules/chance.ts'
import type { Milliseconds } from '../../rules/units.ts'
import type { Disk, DiskFile } from '../../server/store/disk.ts'
import { fakeDisk, type Fault, type FakeDisk } from '../server/fakeDisk.ts'
import type { Story } from './story.ts'
import type { Time } from './time.ts'

/** How a process ends that did not end by itself: what it wrote stays, or what it did not sync is lost. */
export type End = 'kill' | 'power'
/** One process, from its start to its end. Whatever it still awaits then never comes. */
export type Life = { isOver: boolean }
export type Span = readonly [from: Milliseconds, to: Milliseconds]

const usual: Span = [0, 3]

/** The computer under the server: a disk on which things take time, fail, and end halfway. */
export class Machine {
  disk: FakeDisk = fakeDisk()
  /** What fails at the moment. */
  failing: ReadonlySet<Fault> = new Set()
  /** What fails the next time, and then no more. */
  once: Fault | undefined
  /** How long it takes until something is on the disk. */
  takes: Span = usual
  /** How often something failed so far. */
  failures = 0
  #parts: { time: Time; chance: Chance; story: Story; onEnd: (end: End) => void }
  #ends: { calls: number; end: End } | undefined

  constructor(parts: { time: Time; chance: Chance; story: Story; onEnd: (end: End) => void }) {
    this.#parts = parts
  }

  get isWell(): boolean {
    return this.failing.size === 0
  }

  /** From now on all is well and quick. */
  heal(): void {
    this.failing = new Set()
    this.once = undefined
    this.takes = usual
    this.#ends = undefined
  }

  fail(faults: Iterable<Fault>): void {
    this.failing = new Set(faults)
  }

  slow(takes: Span = usual): void {
    this.takes = takes
  }

  /** The process, or the current, ends within the call to the disk that comes after so many. */
  endAfter(calls: number, end: End): void {
    this.#ends = { calls, end }
  }

  /** What the process that starts next finds. */
  end(how: End): void {
    this.#ends = undefined
    this.disk = how === 'kill' ? this.disk.kill() : this.disk.cutPower(this.#parts.chance)
  }

  /** The disk as one process knows it. */
  mounted(life: Life): Disk {
    const { disk } = this
    const call = <T>(work: () => Promise<T>, fault?: Fault, half?: () => Promise<unknown>) =>
      this.#call(life, work, fault, half)
    return {
      list: () => call(() => disk.list()),
      read: (name) => call(() => disk.read(name)),
      open: (name, which) => call(async () => fileOf(await disk.open(name, which), disk, call), 'open'),
      rename: (from, to) => call(() => disk.rename(from, to), 'rename'),
      remove: (name) => call(() => disk.remove(name)),
      syncFolder: () => call(() => disk.syncFolder(), 'folder'),
      free: () => call(() => disk.free()),
    }
  }

  #call<T>(life: Life, work: () => Promise<T>, fault?: Fault, half?: () => Promise<unknown>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (life.isOver) return
      const act = () => {
        if (life.isOver) return
        if (this.#endsNow()) void this.#endWithin(life, work, half)
        else if (fault === undefined || !this.#fails(fault)) work().then(resolve, reject)
        else {
          this.failures += 1
          this.#parts.story.note('disk fails', fault)
          void (half ?? nothing)().finally(() => reject(failure(fault)))
        }
      }
      const wait = fault === undefined ? 0 : this.#parts.chance.whole(...this.takes)
      if (wait === 0) act()
      else this.#parts.time.after(wait, act)
    })
  }

  #fails(fault: Fault): boolean {
    const isOnce = this.once === fault
    if (isOnce) this.once = undefined
    return isOnce || this.failing.has(fault)
  }

  #endsNow(): boolean {
    if (!this.#ends || this.#ends.calls-- > 0) return false
    return true
  }

  /** Before the call did anything, halfway, or when all is done and nobody has heard of it. */
  async #endWithin(
    life: Life,
    work: () => Promise<unknown>,
    half: () => Promise<unknown> = nothing,
  ): Promise<void> {
    const end = this.#ends?.end ?? 'kill'
    this.#ends = undefined
    await this.#parts.chance
      .pick([nothing, half, work])()
      .catch(() => undefined)
    if (!life.isOver) this.#parts.onEnd(end)
  }
}

type Call = <T>(work: () => Promise<T>, fault?: Fault, half?: () => Promise<unknown>) => Promise<T>

function fileOf(file: DiskFile, disk: FakeDisk, call: Call): DiskFile {
  return {
    write: (bytes, at) =>
      call(
        () => file.write(bytes, at),
        'write',
        async () => {
          disk.failNext('write')
          await file.write(bytes, at).catch(() => undefined)
        },
      ),
    truncate: (length) => call(() => file.truncate(length), 'truncate'),
    sync: () => call(() => file.sync(), 'sync'),
    close: () => call(() => file.close()),
  }
}

async function nothing(): Promise<void> {}

function failure(fault: Fault): Error {
  const code = fault === 'write' ? 'ENOSPC' : 'EIO'
  return Object.assign(new Error(`${code}: ${fault}`), { code })
}
