import * as v from 'valibot'

/** Why a file cannot be used; each language has a sentence for each word. */
export const fileReasons = [
  'card-missing',
  'card-twice',
  'claim-twice',
  'colours',
  'missing',
  'minutes',
  'no-cards',
  'no-group',
  'no-language',
  'no-person',
  'no-pile',
  'no-place',
  'no-table',
  'no-trait',
  'no-value',
  'no-variable',
  'not-ours',
  'out-of-order',
  'rank-twice',
  'small-pile',
  'too-long',
  'too-many-steps',
  'twice',
  'unknown-deck',
  'unknown-field',
  'unknown-step',
  'version',
  'welcome-first',
  'wrong',
] as const
export type FileReason = (typeof fileReasons)[number]
/** A field as a dot path, empty for the whole file, and what is wrong with it. */
export type FileFault = { field: string; reason: FileReason }

/** More than these nobody reads. */
const mostFaults = 5

/** Which kind of file of ours this says that it is. */
export function isFileOf(kind: 'agenda' | 'workshop', content: unknown): boolean {
  return (
    typeof content === 'object' &&
    content !== null &&
    'databasespel' in content &&
    content.databasespel === kind
  )
}

/** What a file holds if it has this shape exactly, else what is wrong with it. A shape may name its own reason. */
export function shapedFile<T>(
  kind: 'agenda' | 'workshop',
  shape: v.GenericSchema<unknown, T>,
  content: unknown,
): { holds: T } | { faults: FileFault[] } {
  if (!isFileOf(kind, content)) return { faults: [{ field: '', reason: 'not-ours' }] }
  const read = v.safeParse(shape, content)
  if (read.success) return { holds: read.output }
  return {
    faults: fewest(read.issues).map((issue) => ({
      field: v.getDotPath(issue) ?? '',
      reason: reasonOf(issue),
    })),
  }
}

/** The first faults, which are enough to mend a file by. */
export function fewest<T>(faults: readonly T[]): T[] {
  return faults.slice(0, mostFaults)
}

function reasonOf({ expected, received, message }: v.BaseIssue<unknown>): FileReason {
  if (expected === 'never') return 'unknown-field'
  if (received === 'undefined') return 'missing'
  return fileReasons.find((reason) => reason === message) ?? 'wrong'
}
