import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

import type { Milliseconds } from '../rules/units.ts'
import type { Disk } from './store/disk.ts'
import { folderOn } from './store/files.ts'
import { fileNames } from './store/names.ts'

const hour: Milliseconds = 3_600_000
/** What was being made when the process ended. */
const unfinished = '.unfinished'

/** 2026-11-23T05-38-34Z: no system minds such a name. */
export function nameAt(now: Milliseconds): string {
  return `${new Date(now).toISOString().slice(0, 19).replaceAll(':', '-')}Z`
}

/** When it was made; undefined for a folder that is none of ours. */
function madeAt(name: string): Milliseconds | undefined {
  const parts = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z$/.exec(name)
  const [, day, hours, minutes, seconds] = parts ?? []
  return day === undefined ? undefined : Date.parse(`${day}T${hours}:${minutes}:${seconds}Z`)
}

/** The copies in one folder, each in a folder of its own. Others that lie there are left alone. */
export class Generations {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Adds one that is whole, or none. */
  async add(name: string, fill: (disk: Disk) => Promise<void>): Promise<void> {
    const made = join(this.#folder, unfinished)
    await rm(made, { recursive: true, force: true })
    try {
      const disk = await folderOn(made)
      await fill(disk)
      await disk.syncFolder()
      await rename(made, join(this.#folder, name))
      await (await folderOn(this.#folder)).syncFolder()
    } finally {
      await rm(made, { recursive: true, force: true })
    }
  }

  /** Takes away those that are this old, and those of a future that a wrong clock made up; returns how many. */
  async removeOlder(now: Milliseconds, hours: number): Promise<number> {
    const old = (await this.#names()).filter((name) => Math.abs(now - (madeAt(name) ?? now)) >= hours * hour)
    for (const name of old) await rm(join(this.#folder, name), { recursive: true, force: true })
    return old.length
  }

  /** Takes these workshops out of all of them; returns how many copies went. */
  async forget(ids: readonly string[]): Promise<number> {
    let gone = 0
    for (const name of await this.#names()) {
      const disk = await folderOn(join(this.#folder, name))
      const files = new Set((await disk.list()).map((file) => file.name))
      for (const file of ids.map(fileNames.journal).filter((one) => files.has(one))) {
        await disk.remove(file)
        gone += 1
      }
    }
    return gone
  }

  async #names(): Promise<string[]> {
    return (await readdir(this.#folder)).filter((name) => madeAt(name) !== undefined)
  }
}
