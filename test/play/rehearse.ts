import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { startServer } from '../../server/start.ts'
import { realWorld } from '../../server/world.ts'
import { rehearsal, type Outcome } from './rehearsal.ts'
import { playableRounds, type PlayableRound, type Wishes } from './rehearsalRoom.ts'
import { flagsFrom, usage, type Flags } from './rehearseFlags.ts'

/** On a server of its own, on a free port, with a data folder that goes afterwards. */
async function onOwnServer(wishes: Omit<Wishes, 'url'>): Promise<Outcome> {
  const dataDir = await mkdtemp(join(tmpdir(), 'databasespel-'))
  const world = { ...realWorld, seed: () => wishes.seed }
  const server = await startServer({ port: 0, host: '127.0.0.1', dataDir, world })
  try {
    return await rehearsal({ ...wishes, url: server.url })
  } finally {
    await server.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

function roundsOf(wished: Flags['rounds']): readonly PlayableRound[] {
  if (wished === undefined) return []
  return wished === 'all' ? playableRounds : [wished]
}

async function main(): Promise<void> {
  const flags = flagsFrom(process.argv.slice(2))
  if ('wrong' in flags) {
    process.stderr.write(`${flags.wrong}\n\n${usage}`)
    process.exit(2)
  }
  const { help, url, persons, rounds, ...rest } = flags
  if (help) return void process.stdout.write(usage)
  const wishes = { ...rest, rounds: roundsOf(rounds), ...(persons === undefined ? {} : { persons }) }
  const outcome = url === undefined ? await onOwnServer(wishes) : await rehearsal({ ...wishes, url })
  process.stdout.write(`${JSON.stringify(outcome)}\n`)
  process.exitCode = outcome.ok ? 0 : 1
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
