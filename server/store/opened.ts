import { codeOf } from '../fault.ts'
import type { Disk, Listed } from './disk.ts'
import { Journal } from './journal.ts'
import type { Writing } from './journals.ts'
import { idIn } from './names.ts'
import { recovered } from './recover.ts'
import type { Opened } from './store.ts'

/** Reads every journal in the folder, and begins to write where it can. */
export async function openAll(disk: Disk, writing: Writing): Promise<Opened> {
  const opened: Opened = { workshops: [], cut: [], behind: [], unsure: [], damaged: [], doomed: [] }
  const files = await disk.list()
  const settled = new Map<string, Journal>()
  const erased = new Set(files.flatMap(({ name }) => idIn(name, 'erased') ?? []))
  for (const file of files) {
    // What was never renamed was never in use. If it stays, it stays unused.
    if (idIn(file.name, 'fresh') !== undefined) await disk.remove(file.name).catch(() => undefined)
    const id = idIn(file.name, 'journal')
    if (id === undefined) continue
    if (erased.has(id)) opened.doomed.push(id)
    else {
      const journal = await openOne(disk, id, file, opened, writing)
      if (journal) settled.set(id, journal)
    }
  }
  // What a killed process deleted or renamed is not certain before this: a power cut could still bring it back.
  const isCertain = await disk.syncFolder().then(
    () => true,
    () => false,
  )
  if (isCertain) for (const journal of settled.values()) journal.trust()
  const isSafe = (id: string) => isCertain && settled.has(id)
  return { ...opened, unsure: opened.workshops.map(({ id }) => id).filter((id) => !isSafe(id)) }
}

/** The journal if what was read of it is safe by now, but for the folder. */
async function openOne(
  disk: Disk,
  id: string,
  { name, changedAt }: Listed,
  opened: Opened,
  { journals, old }: Writing,
): Promise<Journal | undefined> {
  const found = await read(disk, id, name)
  if ('why' in found) {
    opened.damaged.push({ id, why: found.why, changedAt })
    return undefined
  }
  const { length, last, bytes } = found
  const journal = new Journal(disk, name, length, found.isBehind ? bytes.subarray(last, length) : undefined)
  journals.set(id, journal)
  opened.workshops.push(found.workshop)
  if (found.isOld) old.add(id)
  if (found.torn) opened.cut.push(id)
  if (found.isBehind || found.isOld) opened.behind.push(id)
  return (await isSettled(journal)) ? journal : undefined
}

/** A disk that refuses now refuses the next act too, in words; what can be read is read. */
async function isSettled(journal: Journal): Promise<boolean> {
  const isSafe = await journal.settle().then(
    () => true,
    () => false,
  )
  await journal.close().catch(() => undefined)
  return isSafe
}

async function read(disk: Disk, id: string, name: string) {
  try {
    const bytes = await disk.read(name)
    return { ...recovered(id, bytes), bytes }
  } catch (error) {
    return { why: `it cannot be read (${codeOf(error) ?? 'error'})` }
  }
}
