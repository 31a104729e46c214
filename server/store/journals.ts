import type { Milliseconds } from '../../rules/units.ts'
import type { Disk } from './disk.ts'
import { Journal, writeFile } from './journal.ts'
import { lineOf } from './lines.ts'
import { fileNames, idIn, probeName } from './names.ts'
import { openAll } from './opened.ts'
import { snapshotOf } from './recover.ts'
import type { Store } from './store.ts'

/** What is written of a workshop as long as the server runs. */
export type Writing = {
  journals: Map<string, Journal>
  /** The ids of journals of an older format: nothing is appended before there is a snapshot of today. */
  old: Set<string>
}

/** The store on plain files: one journal per workshop, so that erasing a workshop is deleting a file. */
export function journalsOn(disk: Disk): Store {
  const writing: Writing = { journals: new Map(), old: new Set() }
  const { journals, old } = writing
  return {
    open: () => openAll(disk, writing),
    async append(id, entries) {
      if (old.has(id)) throw new Error('store: the journal is of an older format')
      const journal = journals.get(id)
      if (!journal) throw new Error('store: there is no such journal')
      await journal.append(lineOf(entries))
    },
    async snapshot(workshop) {
      const { id } = workshop
      const journal = journals.get(id) ?? new Journal(disk, fileNames.journal(id), 0)
      await journal.replace(lineOf(snapshotOf(workshop)))
      journals.set(id, journal)
      old.delete(id)
    },
    async erase(id) {
      await journals.get(id)?.close()
      await eraseOn(disk, id)
      journals.delete(id)
      old.delete(id)
    },
    tidy: (before) => tidy(disk, before),
    probe: () => probe(disk),
    free: () => disk.free(),
    async close() {
      await Promise.all([...journals.values()].map((journal) => journal.close()))
    },
  }
}

/**
 * Deletes all files of a workshop. A mark stays behind, empty: with it neither a journal that the disk did not let go,
 * nor a backup, brings the workshop back. On a full disk the mark fits in only afterwards.
 */
async function eraseOn(disk: Disk, id: string): Promise<void> {
  const isMarked = await mark(disk, id).then(
    () => true,
    () => false,
  )
  for (const file of [fileNames.journal, fileNames.fresh, fileNames.damaged]) await disk.remove(file(id))
  await disk.syncFolder()
  if (!isMarked) await mark(disk, id)
}

async function mark(disk: Disk, id: string): Promise<void> {
  const file = await disk.open(fileNames.erased(id), 'fresh')
  await file.close()
  await disk.syncFolder()
}

/** Takes away what stays beside journals for a while: marks, and journals that were damaged and restored. */
async function tidy(disk: Disk, before: Milliseconds): Promise<void> {
  for (const { name, changedAt } of await disk.list()) {
    const stays = idIn(name, 'erased') ?? idIn(name, 'damaged')
    if (stays !== undefined && changedAt <= before) await disk.remove(name)
  }
}

/** Writes a file and takes it away, as every act does in the end. */
async function probe(disk: Disk): Promise<void> {
  try {
    await writeFile(disk, probeName, Buffer.from('fine'))
  } finally {
    await disk.remove(probeName).catch(() => undefined)
  }
}
