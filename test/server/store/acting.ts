import type { Workshop } from '../../../rules/workshop.ts'
import { change } from '../../../server/change.ts'
import { journalsOn } from '../../../server/store/journals.ts'
import type { Entry } from '../../../server/store/store.ts'
import { fakeDisk } from '../fakeDisk.ts'
import { aWorkshop } from '../workshops.ts'

/** The workshop of these tests, and its file. */
export const id = 'workshop-one'
export const file = `${id}.journal`

/** A workshop after one more act, and the entry of that. */
export function acted(before: Workshop, text = 'a word'): { after: Workshop; entry: Entry } {
  const seq = before.seq + 1
  const after = { ...before, seq, lastActAt: 1000 + seq, code: `${text} ${seq}` }
  return {
    after,
    entry: { seq, seat: 'f', act: 'freeze', at: 1000 + seq, change: change(before, after) ?? {} },
  }
}

/** A workshop after so many acts, and their entries. */
export function actedOften(
  before: Workshop,
  count: number,
  text?: string,
): { after: Workshop; entries: Entry[] } {
  const entries: Entry[] = []
  let after = before
  for (let n = 0; n < count; n++) {
    const act = acted(after, text)
    entries.push(act.entry)
    after = act.after
  }
  return { after, entries }
}

/** A store on a disk in memory with one workshop. */
export async function begun(disk = fakeDisk()) {
  const store = journalsOn(disk)
  await store.open()
  const workshop = aWorkshop()
  await store.snapshot(workshop)
  return { disk, store, workshop }
}
