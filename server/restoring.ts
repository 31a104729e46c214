import type { Milliseconds } from '../rules/units.ts'
import { isOverdue } from './erasing.ts'
import { codeOf } from './fault.ts'
import type { Disk } from './store/disk.ts'
import { writeFile } from './store/journal.ts'
import { lineOf } from './store/lines.ts'
import { fileNames, idIn } from './store/names.ts'
import { lastGood, recovered, snapshotOf } from './store/recover.ts'

export type Restored = {
  /** Which are back, and up to which act. */
  restored: { workshop: string; acts: number; lastActAt: string }[]
  /** Which are not, and why. */
  left: { workshop: string; why: string }[]
}
type Outcome = Restored['restored'][number] | Restored['left'][number]

/** Brings a damaged workshop back as it was after the last act that can be read. */
export async function restoreLastGood(data: Disk, id: string): Promise<Restored> {
  return listed([await lastGoodOne(data, id)])
}

async function lastGoodOne(data: Disk, workshop: string): Promise<Outcome> {
  const bytes = await read(data, workshop)
  if (typeof bytes === 'string') return { workshop, why: bytes }
  if ('workshop' in recovered(workshop, bytes)) return { workshop, why: 'it is not damaged' }
  const good = lastGood(workshop, bytes)
  if ('why' in good) return { workshop, why: `nothing of it can be read: ${good.why}` }
  await putInPlace(data, workshop, lineOf(snapshotOf(good.workshop)), bytes)
  return told(good.workshop)
}

/** Brings workshops back from copies: all that are not there, or are damaged there. */
export async function restoreFrom(
  data: Disk,
  copies: Disk,
  { workshop, now }: { workshop: string | undefined; now: Milliseconds },
): Promise<Restored> {
  const ids = (await copies.list()).flatMap(({ name }) => idIn(name, 'journal') ?? [])
  const erased = new Set((await data.list()).flatMap(({ name }) => idIn(name, 'erased') ?? []))
  const wanted = workshop === undefined ? ids : [workshop]
  const outcomes: Outcome[] = []
  for (const id of wanted) {
    const isErased = erased.has(id)
    outcomes.push(isErased ? { workshop: id, why: 'it was erased' } : await fromCopy(data, copies, id, now))
  }
  return listed(outcomes)
}

async function fromCopy(data: Disk, copies: Disk, workshop: string, now: Milliseconds): Promise<Outcome> {
  const bytes = await read(copies, workshop)
  if (typeof bytes === 'string') return { workshop, why: bytes }
  const copy = recovered(workshop, bytes)
  if ('why' in copy) return { workshop, why: copy.why }
  if (isOverdue(copy.workshop, now, now)) return { workshop, why: 'its time is over' }
  const there = await read(data, workshop)
  if (typeof there !== 'string' && 'workshop' in recovered(workshop, there))
    return { workshop, why: 'it is there, and not damaged' }
  await putInPlace(
    data,
    workshop,
    bytes.subarray(0, copy.length),
    typeof there === 'string' ? undefined : there,
  )
  return told(copy.workshop)
}

/** First what was there is safe beside it, then the new one takes its place: whenever this ends, one of the two is there. */
async function putInPlace(
  data: Disk,
  id: string,
  bytes: Uint8Array,
  before: Buffer | undefined,
): Promise<void> {
  if (before) await writeFile(data, fileNames.damaged(id), before)
  await data.syncFolder()
  await writeFile(data, fileNames.fresh(id), bytes)
  await data.rename(fileNames.fresh(id), fileNames.journal(id))
  await data.syncFolder()
}

async function read(disk: Disk, id: string): Promise<Buffer | string> {
  return disk.read(fileNames.journal(id)).catch((error: unknown) => {
    const code = codeOf(error)
    return code === 'ENOENT' ? 'there is no such workshop' : `it cannot be read (${code ?? 'error'})`
  })
}

function told({ id, seq, lastActAt }: { id: string; seq: number; lastActAt: Milliseconds }): Outcome {
  return { workshop: id, acts: seq, lastActAt: new Date(lastActAt).toISOString() }
}

function listed(outcomes: readonly Outcome[]): Restored {
  return {
    restored: outcomes.flatMap((one) => ('acts' in one ? [one] : [])),
    left: outcomes.flatMap((one) => ('why' in one ? [one] : [])),
  }
}
