import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { rounded } from '../bench/figures.ts'
import type { Apart, Metered } from '../bench/processes.ts'
import { stopAll, type Made } from '../bench/servers.ts'
import { say } from '../bench/talk.ts'
import type { VisitsOrder, VisitsTold } from './crowd/visits.ts'
import { startCrowd, startServer } from './hall.ts'

/** In megabytes, once all that nobody needs is gone. */
type Memory = { heap: number; memory: number }
export type Soak = VisitsTold & {
  before: Memory
  after: Memory
  /** After a half of all, so that one sees whether it goes on growing. */
  halfway: Memory
  /** What lies in the data folder at the end, but for its lock and the empty marks of what was erased. */
  files: number
  marks: number
}

const people = 4
const megabyte = 2 ** 20
/** Before anything is counted: what is compiled and kept for good is there by then. */
const first = 200

/** Opens, plays and erases workshops without end, a few at the same time; then nothing may be left of them. */
export async function soak({ opened, made }: { opened: number; made: Made }): Promise<Soak> {
  const dataDir = await mkdtemp(join(tmpdir(), 'databasespel-load-'))
  const [server, crowd] = await Promise.all([startServer({ dataDir }, made), startCrowd()])
  const visit = (count: number) =>
    crowd.ask<VisitsTold>('visits', { port: server.port, count, people } satisfies VisitsOrder)
  try {
    await visit(Math.min(first, opened))
    const before = await clean(server)
    const one = await visit(Math.floor(opened / 2))
    const halfway = await clean(server)
    const other = await visit(Math.ceil(opened / 2))
    const after = await clean(server)
    say(`soak: heap ${before.heap} to ${after.heap} MB, memory ${before.memory} to ${after.memory} MB`)
    return { ...sum(one, other), before, halfway, after, ...(await filesIn(dataDir)) }
  } finally {
    await stopAll([crowd, server])
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function clean(server: Apart): Promise<Memory> {
  const { heap, memory } = await server.ask<Metered>('clean')
  return { heap: rounded(heap / megabyte), memory: rounded(memory / megabyte) }
}

async function filesIn(dataDir: string): Promise<Pick<Soak, 'files' | 'marks'>> {
  const names = await readdir(dataDir)
  const marks = names.filter((name) => name.endsWith('.erased')).length
  const files = names.filter((name) => !name.endsWith('.erased') && name !== '.lock')
  if (files.length > 0) say(`soak: left are ${files.slice(0, 5).join(', ')}`)
  return { files: files.length, marks }
}

function sum(one: VisitsTold, other: VisitsTold): VisitsTold {
  return {
    opened: one.opened + other.opened,
    erased: one.erased + other.erased,
    acts: one.acts + other.acts,
    failed: one.failed + other.failed,
  }
}
