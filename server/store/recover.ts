import type { Workshop } from '../../rules/workshop.ts'
import { applied } from '../change.ts'
import { linesIn } from './lines.ts'
import { isPlain, newestFormat, upgraded } from './upgrade.ts'

/** The first line of a journal: the whole workshop as it was. */
export function snapshotOf(workshop: Workshop) {
  return { format: newestFormat, seq: workshop.seq, state: workshop }
}

export type Recovered = {
  workshop: Workshop
  /** What of the journal can be trusted, in bytes. */
  length: number
  /** Where its last line begins, in bytes: whether that one was ever safe nobody can tell. */
  last: number
  /** Its last line was not written to its end, and so never acknowledged. */
  torn: boolean
  /** There are acts after its snapshot. */
  isBehind: boolean
  /** An older version wrote it: nothing may be appended before a snapshot of today. */
  isOld: boolean
}

/** The workshop as its journal tells it, or why it cannot be trusted. Nothing is guessed. */
export function recovered(id: string, bytes: Buffer): Recovered | { why: string } {
  const { values, length, last, rest } = linesIn(bytes)
  if (rest === 'damaged') return { why: `line ${values.length + 1} is damaged` }
  const told = toldBy(values)
  if ('why' in told) return told
  if (told.acts < values.length - 1) return { why: 'its acts do not follow on each other' }
  if (told.workshop.id !== id) return { why: 'it is the journal of another workshop' }
  const { workshop, isOld } = told
  return { workshop, length, last, torn: rest === 'torn', isBehind: values.length > 1, isOld }
}

/** The workshop as a damaged journal tells it up to the first line that is not good; or why not even that. */
export function lastGood(id: string, bytes: Buffer): { workshop: Workshop } | { why: string } {
  const told = toldBy(linesIn(bytes).values)
  if ('workshop' in told && told.workshop.id !== id) return { why: 'it is the journal of another workshop' }
  return told
}

/** What follows from these lines, as far as they follow on each other: so many of those after the first. */
function toldBy([snapshot, ...batches]: unknown[]): Told | { why: string } {
  const format = isPlain(snapshot) ? snapshot['format'] : undefined
  if (!isPlain(snapshot) || typeof format !== 'number')
    return { why: 'its first line is not a whole snapshot' }
  if (format > newestFormat) return { why: `a later version wrote it (format ${format})` }
  let state = snapshot['state']
  let acts = 0
  for (const batch of batches) {
    const after = [batch].flat().reduce<unknown>(next, state)
    if (after === undefined) break
    state = after
    acts += 1
  }
  if (!isKept(state) || state['format'] !== format) return { why: 'its first line is not a workshop' }
  const workshop = upgraded(state, format)
  if (!isWorkshop(workshop)) return { why: `it could not be brought to format ${newestFormat}` }
  return { workshop, acts, isOld: format < newestFormat }
}
type Told = { workshop: Workshop; acts: number; isOld: boolean }

/** The state after one more entry; undefined, and so for good, when an entry is missing before it. */
function next(state: unknown, entry: unknown): unknown {
  if (!isKept(state) || !isEntry(entry) || entry.seq !== state.seq + 1) return undefined
  return applied(state, entry.change)
}

/** Of any format. */
function isKept(value: unknown): value is { seq: number; format: number } & Record<string, unknown> {
  return isPlain(value) && typeof value['format'] === 'number' && typeof value['seq'] === 'number'
}

/** The checksum says that the value is as we wrote it; this says that it was a workshop of this format. */
function isWorkshop(value: unknown): value is Workshop {
  return isKept(value) && value.format === newestFormat && isPlain(value['seats'])
}

function isEntry(value: unknown): value is { seq: number; change: unknown } {
  return isPlain(value) && typeof value['seq'] === 'number' && isPlain(value['change'])
}
