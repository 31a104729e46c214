import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { chanceFrom } from '../../../rules/chance.ts'
import type { Milliseconds } from '../../../rules/units.ts'
import { Histogram, rounded } from '../../bench/figures.ts'
import { startFile, type Apart, type Metered } from '../../bench/processes.ts'
import { startOurs } from '../../bench/servers.ts'
import { attack, crowdAt, fill, type Crowd, type Plan } from './attackers.ts'
import { typedIn } from './leaks.ts'
import { names, strings } from './nasty.ts'

/** Without paces, so that every packet gets as far as it can; or as the server ships. */
export type Mode = 'open' | 'paced'
export type Wishes = { packets: number; seed: number; rate: number; until: Milliseconds; turn: Milliseconds }
type Parts = { server: Apart; canary: Apart; crowd: Crowd; plan: Plan; wishes: Wishes }

/** What a server went through, and how the canary in another workshop fared meanwhile. */
export type Outcome = Awaited<ReturnType<typeof campaign>>

/** Few rooms get through many steps each; many seats get past paces that are kept for each. */
const crowds: Readonly<Record<Mode, Omit<Plan, 'rate'>>> = {
  open: { rooms: 16, people: 3 },
  paced: { rooms: 24, people: 7 },
}

/** Attacks a server in a process of its own, and looks at it afterwards. It lives in a folder that goes again. */
export async function campaign(mode: Mode, wishes: Wishes) {
  const folder = await mkdtemp(join(tmpdir(), 'databasespel-fuzz-'))
  const [dataDir, log] = [join(folder, 'data'), join(folder, 'log')]
  const server = await (mode === 'open'
    ? startFile('test/attack/fuzz/server.ts', [dataDir, log])
    : startOurs({ dataDir }, 'source', undefined, ['--log-file', log]))
  const canary = await startFile('test/attack/fuzz/canary.ts')
  const crowd = crowdAt(server.port, chanceFrom(wishes.seed))
  try {
    const plan = { ...crowds[mode], rate: wishes.rate }
    const found = await inTurns({ server, canary, crowd, plan, wishes })
    return { mode, ...found, ...logged(await readFile(log, 'utf8')) }
  } finally {
    crowd.rooms.forEach((room) => room.close())
    await Promise.all([server.stop(), canary.stop()])
    await rm(folder, { recursive: true, force: true })
  }
}

/** Quiet and attack, again and again: both are measured in the same minutes of the same machine. */
async function inTurns({ server, canary, crowd, plan, wishes }: Parts) {
  await canary.ask<string>('open', { port: server.port })
  await fill(crowd, plan)
  const before = await server.ask<Metered>('clean')
  const [quiet, attacked] = [new Histogram(), new Histogram()]
  const measured = async (into: Histogram, ms: Milliseconds) =>
    (await canary.ask<Milliseconds[]>('measure', { ms })).forEach((delay) => into.add(delay))
  let attacking: Milliseconds = 0
  while (crowd.counts.tally.packets < wishes.packets && Date.now() < wishes.until) {
    await measured(quiet, wishes.turn / 2)
    const begun = performance.now()
    await Promise.all([measured(attacked, wishes.turn), attack(crowd, plan, wishes.turn, wishes.packets)])
    attacking += performance.now() - begun
  }
  const isAlive = await alive(server.port)
  const after = isAlive ? await server.ask<Metered>('clean') : before
  const birds = {
    normal: told(quiet),
    attacked: told(attacked),
    ratio: rounded(attacked.within(0.99) / quiet.within(0.99)),
  }
  return {
    ...counted(crowd, attacking),
    isAlive,
    memory: { before: mib(before), after: mib(after) },
    canary: birds,
  }
}

const mib = ({ memory }: Metered) => Math.round(memory / 2 ** 20)

function told(histogram: Histogram) {
  const { p50, p99, worst, count } = histogram.delays
  return { p50: rounded(p50), p99: rounded(p99), worst: rounded(worst), count }
}

function counted({ counts, http, begun }: Crowd, attacking: Milliseconds) {
  const { tally, cut, refusedIn, unanswered, leaks } = counts
  const { packets, reachedValidation, reachedPlay, accepted, refused, ways } = tally
  return {
    packets,
    perSecond: Math.round((packets * 1000) / attacking),
    reachedValidation,
    share: rounded(reachedValidation / packets),
    reachedPlay,
    accepted,
    refused,
    ways,
    http,
    cut,
    refusedIn,
    unanswered,
    workshops: begun,
    leaks: [...new Set(leaks)].slice(0, 20),
  }
}

async function alive(port: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined)
  return answer?.ok === true
}

/** What is a bug when the server reports it. */
const bugs = ['uncaught', 'actFailed', 'viewFailed', 'ghostFailed', 'requestFailed', 'messageFailed']
/** Whatever of what was typed can be told from a word of the server's own. */
const typed = ['Luister eerst', 'Anders gezegd', 'Ik twijfel', 'Kanariepiet', ...strings, ...names].filter(
  (words) => words.trim().length > 8 && !words.startsWith('__'),
)

/** The reports of the log, counted; and whatever in it should not be there. */
function logged(log: string) {
  const reports: Record<string, number> = {}
  const firsts: unknown[] = []
  for (const line of log.split('\n').filter(Boolean)) {
    const { report, error }: { report: string; error?: unknown } = JSON.parse(line)
    reports[report] = (reports[report] ?? 0) + 1
    if (bugs.includes(report) && firsts.length < 5) firsts.push({ report, error })
  }
  const crashes = bugs.reduce((sum, name) => sum + (reports[name] ?? 0), 0)
  return { crashes, bugs: firsts, reports, inLog: typedIn(log, typed) }
}
