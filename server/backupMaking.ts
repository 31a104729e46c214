import { stat } from 'node:fs/promises'
import { join } from 'node:path'

import type { Milliseconds } from '../rules/units.ts'
import { Generations, nameAt } from './backupGenerations.ts'
import { isOverdue } from './erasing.ts'
import { codeOf, fault } from './fault.ts'
import type { Disk } from './store/disk.ts'
import { folderOn } from './store/files.ts'
import { writeFile } from './store/journal.ts'
import { locked } from './store/lock.ts'
import { fileNames, idIn } from './store/names.ts'
import { recovered } from './store/recover.ts'

export type BackUp = { from: string; to: string; hours: number; now: Milliseconds }
export type BackedUp = {
  /** The folder with the copies of this run. */
  folder: string
  workshops: number
  /** Which could not be copied, and why. */
  damaged: { workshop: string; why: string }[]
  /** How many copies of workshops went because they were erased, and how many folders because of their age. */
  erased: number
  removed: number
}

/** Copies all workshops from one folder to a fresh one in another, and takes away there what has to go. */
export async function backUp({ from, to, hours, now }: BackUp): Promise<BackedUp> {
  const source = await existing(from)
  await folderOn(to)
  const unlock = await locked(to)
  if (!unlock) throw fault(`Another backup is being made in ${to}. Wait for it to end`)
  try {
    const generations = new Generations(to)
    // First what has to go: that must happen also when the disk has no room for more.
    const removed = await generations.removeOlder(now, hours)
    const erased = await generations.forget(await marked(source))
    const name = nameAt(now)
    const outcome = { workshops: 0, damaged: [] }
    await generations.add(name, (disk) => copyAll(source, disk, now, outcome))
    return { folder: join(to, name), ...outcome, erased, removed }
  } finally {
    unlock()
  }
}

/** A data folder is never made by looking for it. */
export async function existing(folder: string): Promise<Disk> {
  const found = await stat(folder).catch(() => undefined)
  if (!found?.isDirectory())
    throw fault(`There is no folder ${folder}. Name the one of the server: --data-dir FOLDER`)
  return folderOn(folder)
}

async function marked(source: Disk): Promise<string[]> {
  return (await source.list()).flatMap(({ name }) => idIn(name, 'erased') ?? [])
}

/** A journal is only appended to, or another put in its place: whenever it is read, it is a whole workshop. */
async function copyAll(
  source: Disk,
  target: Disk,
  now: Milliseconds,
  outcome: Pick<BackedUp, 'workshops' | 'damaged'>,
): Promise<void> {
  for (const { name } of await source.list()) {
    const id = idIn(name, 'journal')
    const why = id === undefined ? undefined : await copy(source, target, id, now)
    if (id !== undefined && why === undefined) outcome.workshops += 1
    if (id !== undefined && why) outcome.damaged.push({ workshop: id, why })
  }
}

/** Undefined when it was copied and can be read; '' when there is nothing to copy any more. */
async function copy(source: Disk, target: Disk, id: string, now: Milliseconds): Promise<string | undefined> {
  const name = fileNames.journal(id)
  const read = await source.read(name).catch((error: unknown) => codeOf(error) ?? 'error')
  // It was erased a moment ago.
  if (read === 'ENOENT') return ''
  if (typeof read === 'string') return `it cannot be read (${read})`
  const found = recovered(id, read)
  if ('why' in found) return found.why
  if (isOverdue(found.workshop, now, now)) return ''
  const whole = read.subarray(0, found.length)
  await writeFile(target, name, whole)
  return (await target.read(name)).equals(whole) ? undefined : 'its copy is not what was written'
}
