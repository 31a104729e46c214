import type { Workshop } from '../../rules/workshop.ts'
import { applied } from '../change.ts'
import { linesIn } from './lines.ts'

const format = 1

/** The first line of a journal: the whole workshop as it was. */
export function snapshotOf(workshop: Workshop) {
  return { format, seq: workshop.seq, state: workshop }
}

export type Recovered =
  | { workshop: Workshop; length: number; torn: boolean; isBehind: boolean }
  | { why: string }

/** The workshop as its journal tells it, or why it cannot be trusted. Nothing is guessed. */
export function recovered(id: string, bytes: Buffer): Recovered {
  const { values, length, rest } = linesIn(bytes)
  const [snapshot, ...batches] = values
  if (rest === 'damaged') return { why: `line ${values.length + 1} is damaged, and others follow it` }
  if (!isSnapshot(snapshot)) return { why: 'its first line is not a snapshot that this version can read' }
  const state = batches.flat().reduce<unknown>(next, snapshot.state)
  if (!isWorkshop(state)) return { why: 'its acts do not follow on each other' }
  if (state.id !== id) return { why: 'it is the journal of another workshop' }
  return { workshop: state, length, torn: rest === 'torn', isBehind: batches.length > 0 }
}

/** The state after one more entry; undefined, and so for good, when an entry is missing before it. */
function next(state: unknown, entry: unknown): unknown {
  if (!isWorkshop(state) || !isEntry(entry) || entry.seq !== state.seq + 1) return undefined
  return applied(state, entry.change)
}

function isSnapshot(value: unknown): value is { state: unknown } {
  return isMap(value) && value['format'] === format && 'state' in value
}

/** The checksum says that the value is as we wrote it; this says that it was a workshop of this format. */
function isWorkshop(value: unknown): value is Workshop {
  return isMap(value) && value['format'] === 1 && typeof value['seq'] === 'number' && isMap(value['seats'])
}

function isEntry(value: unknown): value is { seq: number; change: unknown } {
  return isMap(value) && typeof value['seq'] === 'number' && isMap(value['change'])
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
