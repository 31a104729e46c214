import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import * as v from 'valibot'

import { agendaNames } from '../../rules/agenda.ts'
import { startServer } from '../../server/start.ts'
import { realWorld } from '../../server/world.ts'
import { rehearsal, type Outcome } from './rehearsal.ts'
import { playableRounds, type PlayableRound, type Wishes } from './rehearsalRoom.ts'

const usage = `Plays a whole workshop with simulated participants, through real sockets.

  npm run rehearse -- [--agenda demo|lesson|council] [--participants N] [--persons N] [--slips K] [--seed S] [--rounds ROUND|all] [--url http://...]

  --agenda        which agenda (lesson)
  --participants  how many simulated participants, 1 to 40 (8)
  --persons       how many fictional persons, even, 4 to 30 (what the console proposes)
  --slips         how many slips of the pen, one a person, fewer than there are persons (0)
  --seed          the seed of all chance (1)
  --rounds        extra rounds: dataQuality, reidentification, profile, selection, or all of them (none)
  --url           a server that runs already (its own on a free port)
`

const whole = (from: number, to: number) =>
  v.pipe(
    v.string(),
    v.regex(/^[0-9]{1,9}$/, 'a whole number'),
    v.transform(Number),
    v.minValue(from),
    v.maxValue(to),
  )
const flags = v.strictObject({
  agenda: v.optional(v.picklist(agendaNames), 'lesson'),
  participants: v.optional(whole(1, 40), '8'),
  persons: v.optional(
    v.pipe(
      whole(4, 30),
      v.check((count) => count % 2 === 0, 'an even number, 4 to 30'),
    ),
  ),
  slips: v.optional(whole(0, 29), '0'),
  seed: v.optional(whole(0, 999_999_999), '1'),
  rounds: v.optional(v.picklist([...playableRounds, 'all'])),
  url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//, 'an address that begins with http'))),
  help: v.optional(v.boolean()),
})
type Flags = v.InferOutput<typeof flags>

const options = {
  agenda: { type: 'string' },
  participants: { type: 'string' },
  persons: { type: 'string' },
  slips: { type: 'string' },
  seed: { type: 'string' },
  rounds: { type: 'string' },
  url: { type: 'string' },
  help: { type: 'boolean' },
} as const

function read(args: string[]): Flags {
  try {
    return v.parse(flags, { ...parseArgs({ args, options }).values })
  } catch (error) {
    return refuse(reasonOf(error))
  }
}

function refuse(reason: string): never {
  process.stderr.write(`${reason}\n\n${usage}`)
  process.exit(2)
}

function reasonOf(error: unknown): string {
  if (v.isValiError(error)) return `--${v.getDotPath(error.issues[0]) ?? ''}: ${error.issues[0].message}`
  return error instanceof Error ? error.message : String(error)
}

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
  const { help, url, persons, rounds, ...rest } = read(process.argv.slice(2))
  if (help) return void process.stdout.write(usage)
  const wishes = { ...rest, rounds: roundsOf(rounds), ...(persons === undefined ? {} : { persons }) }
  const outcome = url === undefined ? await onOwnServer(wishes) : await rehearsal({ ...wishes, url })
  process.stdout.write(`${JSON.stringify(outcome)}\n`)
  process.exitCode = outcome.ok ? 0 : 1
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${reasonOf(error)}\n`)
  process.exitCode = 1
}
