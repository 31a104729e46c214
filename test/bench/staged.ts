import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { facilitatorSeat } from '../../rules/begin.ts'
import { playingSeats } from '../../rules/who.ts'
import type { Seat, Workshop } from '../../rules/workshop.ts'
import { hashOf } from '../../server/keys.ts'
import { folderOn } from '../../server/store/files.ts'
import { journalsOn } from '../../server/store/journals.ts'
import { begun, workshopAt } from '../play/table.ts'
import type { Member } from './load/speech.ts'

/** Workshops on disk as a server finds them when it starts, and the keys of those who sit in them. */
export type Staged = {
  dataDir: string
  workshops: Workshop[]
  members: Member[][]
  facilitators: Pick<Member, 'workshop' | 'key'>[]
  clear: () => Promise<void>
}

/** A workshop of so many people, played up to the linking of its cards, which are dealt from a real deck. */
export const linking = (participants: number, persons: number) =>
  workshopAt('link', { participants, persons })
/** A workshop that nobody has joined yet. */
export const beginning = () => begun({ address: 'je' })

/** Keeps so many copies of a workshop. */
export function stage(played: Workshop, count: number): Promise<Staged> {
  return stageAll(Array.from({ length: count }, () => played))
}

/** Keeps a copy of each of these workshops. */
export async function stageAll(all: readonly Workshop[]): Promise<Staged> {
  const workshops = all.map(copied)
  const dataDir = await mkdtemp(join(tmpdir(), 'databasespel-bench-'))
  const store = journalsOn(await folderOn(dataDir))
  for (const workshop of workshops) await store.snapshot(workshop)
  await store.close()
  return {
    dataDir,
    workshops,
    members: workshops.map(membersOf),
    facilitators: workshops.map(({ id }) => ({ workshop: id, key: keyOf(id, facilitatorSeat) })),
    clear: () => rm(dataDir, { recursive: true, force: true }),
  }
}

/** Another workshop that went just the same way, a moment ago. */
function copied(played: Workshop, n: number): Workshop {
  const id = `bench-workshop-${n}`
  const at = Date.now()
  const seats = Object.entries(played.seats).map(([seat, one]): [string, Seat] => [
    seat,
    { ...one, keys: [hashOf(keyOf(id, seat))] },
  ])
  return {
    ...played,
    id,
    code: `C${n}`.padEnd(6, 'A'),
    invite: `invite-${n}`.padEnd(22, '-'),
    startedAt: at,
    lastActAt: at,
    stepStartedAt: at,
    seats: Object.fromEntries(seats),
  }
}

const keyOf = (workshop: string, seat: string) => `${seat}-${workshop}`.padEnd(22, '-').slice(0, 22)

/** Everybody who plays, each with another card in hand. */
function membersOf(workshop: Workshop): Member[] {
  const cards = Object.keys(workshop.cards)
  const [table = ''] = Object.keys(workshop.tables)
  return playingSeats(workshop).map(([seat], n) => ({
    workshop: workshop.id,
    seat,
    key: keyOf(workshop.id, seat),
    table,
    card: cards[n] ?? '',
  }))
}
