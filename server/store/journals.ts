import type { Disk, Listed } from './disk.ts'
import { Journal } from './journal.ts'
import { lineOf } from './lines.ts'
import { recovered, snapshotOf } from './recover.ts'
import type { Opened, Store } from './store.ts'

const ending = '.journal'
const probeName = '.probe'

/** The store on plain files: one journal per workshop, so that erasing a workshop is deleting a file. */
export function journalsOn(disk: Disk): Store {
  const journals = new Map<string, Journal>()
  const journalOf = (id: string) => journals.get(id) ?? new Journal(disk, `${id}${ending}`, 0)
  return {
    open: () => openAll(disk, journals),
    append: (id, entries) => journalOf(id).append(lineOf(entries)),
    async snapshot(workshop) {
      const journal = journalOf(workshop.id)
      await journal.replace(lineOf(snapshotOf(workshop)))
      journals.set(workshop.id, journal)
    },
    async erase(id) {
      await journalOf(id).erase()
      journals.delete(id)
    },
    probe: () => probe(disk),
    async close() {
      await Promise.all([...journals.values()].map((journal) => journal.close()))
    },
  }
}

async function openAll(disk: Disk, journals: Map<string, Journal>): Promise<Opened> {
  const opened: Opened = { workshops: [], cut: [], behind: [], damaged: [] }
  for (const file of await disk.list()) {
    // What was never renamed was never in use.
    if (file.name.endsWith(`${ending}.new`)) await disk.remove(file.name)
    if (file.name.endsWith(ending)) await openOne(disk, file, opened, journals)
  }
  return opened
}

async function openOne(
  disk: Disk,
  { name, changedAt }: Listed,
  opened: Opened,
  journals: Map<string, Journal>,
) {
  const id = name.slice(0, -ending.length)
  const found = await read(disk, id, name)
  if ('why' in found) {
    opened.damaged.push({ id, why: found.why, changedAt })
    return
  }
  journals.set(id, await settled(new Journal(disk, name, found.length)))
  opened.workshops.push(found.workshop)
  if (found.torn) opened.cut.push(id)
  if (found.isBehind) opened.behind.push(id)
}

/** A disk that refuses now refuses the next act too, in words; what can be read is read. */
async function settled(journal: Journal): Promise<Journal> {
  await journal.mend().catch(() => undefined)
  await journal.close().catch(() => undefined)
  return journal
}

async function read(disk: Disk, id: string, name: string) {
  try {
    return recovered(id, await disk.read(name))
  } catch {
    return { why: 'it cannot be read' }
  }
}

/** Writes a file and takes it away, as every act does in the end. */
async function probe(disk: Disk): Promise<void> {
  const file = await disk.open(probeName, 'fresh')
  try {
    await file.write(Buffer.from('fine'), 0)
    await file.sync()
  } finally {
    await file.close()
  }
  await disk.remove(probeName)
}
