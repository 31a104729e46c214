import { isDeepStrictEqual } from 'node:util'

import type { Answer } from '../../rules/wire.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { applied } from '../../server/change.ts'
import { linesIn } from '../../server/store/lines.ts'
import type { Entry } from '../../server/store/store.ts'

/** All that was ever kept of one workshop: how it began, every act, and how snapshots had it in between. */
export type History = { began: Workshop; entries: Entry[]; snapshots: Workshop[] }

/** What one client asked, in order, and what it was answered; nothing where it never heard. */
export type Said = { client: string; seat: string; asked: { act: string; answer?: Answer }[] }

/** Reads the journals of one workshop, of which each begins with a snapshot; throws where one says something else. */
export function historyIn(journals: readonly Buffer[]): History {
  const read = journals.map((bytes) => linesIn(bytes).values)
  const snapshots = read.map(([first]) => stateIn(first)).sort((one, other) => one.seq - other.seq)
  const [began] = snapshots
  if (!began) throw new Error('history: there is no journal')
  const bySeq = new Map<number, Entry>()
  for (const entry of read.flatMap(([, ...batches]) => batches.flat(1))) {
    if (!isEntry(entry)) throw new Error('history: a line is no entry')
    const other = bySeq.get(entry.seq)
    if (other && !isDeepStrictEqual(other, entry))
      throw new Error(`history: two acts are number ${entry.seq}`)
    bySeq.set(entry.seq, entry)
  }
  return { began, entries: [...bySeq.values()].sort((one, other) => one.seq - other.seq), snapshots }
}

/** The workshop after all acts, by what each of them changed. Throws where one is missing, or a snapshot differs. */
export function foldOf({ began, entries, snapshots }: History): Workshop {
  const later = [...snapshots]
  let state = began
  const compare = () => {
    while (later[0] && later[0].seq <= state.seq) {
      const snapshot = later.shift()
      if (!isDeepStrictEqual(snapshot, state))
        throw new Error(`history: the snapshot at ${state.seq} differs`)
    }
  }
  compare()
  for (const entry of entries) {
    if (entry.seq <= state.seq) continue
    if (entry.seq !== state.seq + 1) throw new Error(`history: no act ${state.seq + 1}`)
    state = workshopIn(applied(state, entry.change))
    compare()
  }
  if (later.length > 0) throw new Error(`history: no acts up to ${later[0]?.seq}`)
  return state
}

/** What is wrong between what people were told and what was kept; nothing when all is well. */
export function faultsIn({ entries }: Pick<History, 'entries'>, all: readonly Said[]): string[] {
  const kept = new Map<string, Entry[]>()
  for (const entry of entries)
    if (entry.from) kept.set(entry.from.client, [...(kept.get(entry.from.client) ?? []), entry])
  const strangers = [...kept.keys()].filter((client) => !all.some((said) => said.client === client))
  return [
    ...strangers.map((client) => `${client}: nobody of this name was there`),
    ...all.flatMap((said) =>
      faultsOf(said, kept.get(said.client) ?? []).map((fault) => `${said.client} (${said.seat}): ${fault}`),
    ),
  ]
}

function faultsOf({ seat, asked }: Said, entries: readonly Entry[]): string[] {
  const faults: string[] = []
  let last = 0
  for (const { from, act, seat: by } of entries) {
    const n = from?.n ?? 0
    if (n === last) faults.push(`act ${n} twice`)
    else if (n < last) faults.push(`act ${n} after act ${last}`)
    last = n
    const one = asked[n - 1]
    if (!one || one.act !== act || by !== seat) faults.push(`act ${n} is another: ${act} by ${by}`)
    else if (one.answer && 'no' in one.answer)
      faults.push(`act ${n} was refused (${one.answer.no}), and kept`)
  }
  const numbers = new Set(entries.map(({ from }) => from?.n))
  for (const [n, { act, answer }] of asked.entries())
    if (answer && 'ok' in answer && !numbers.has(n + 1))
      faults.push(`act ${n + 1} (${act}) was acknowledged, and lost`)
  return faults
}

function stateIn(snapshot: unknown): Workshop {
  return workshopIn(isMap(snapshot) ? snapshot['state'] : undefined)
}

function workshopIn(value: unknown): Workshop {
  if (isWorkshop(value)) return value
  throw new Error('history: this is no workshop')
}

function isWorkshop(value: unknown): value is Workshop {
  return isMap(value) && typeof value['seq'] === 'number' && isMap(value['seats'])
}

function isEntry(value: unknown): value is Entry {
  return isMap(value) && typeof value['seq'] === 'number' && isMap(value['change'])
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
