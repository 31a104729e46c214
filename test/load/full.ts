import { resolve } from 'node:path'

import { rounded } from '../bench/figures.ts'
import type { Apart, Lag } from '../bench/processes.ts'
import type { Made } from '../bench/servers.ts'
import { pause, say } from '../bench/talk.ts'
import type { PlayOrder } from './crowd/crowd.ts'
import type { Told } from './crowd/tally.ts'
import { keptIn, openHall, type Hall, type Size } from './hall.ts'
import type { Kept } from './kept.ts'

export type Wishes = Size & { seconds: number; seed: number; made: Made; profile?: string }
/** What one spell of load did. */
export type Spell = Told & {
  /** Shares of one core. */
  serverLoad: number
  crowdLoad: number
  /** Of the server, in megabytes: at the end of it, and the most so far. */
  memory: number
  peak: number
  /** How late the server's event loop came round. */
  lag: Lag
  /** CPU time of the server for each act, with all else that it did meanwhile. */
  cpuPerAct: number
}
export type Full = { acts: Spell; hands: Spell & { workshops: number }; kept: Kept }

const perSecond = 3
/** Before anything is counted, so that what runs often is compiled. */
const warm = 4000
const megabyte = 2 ** 20

/** Everybody plays at the pace of an evening; then hands move in some of the workshops as well. */
export async function full({ seconds, seed, made, profile, ...size }: Wishes): Promise<Full> {
  const hall = await openHall(size, made)
  try {
    const workshops = Math.ceil(size.workshops / 10)
    await hall.crowd.ask('play', { perSecond, hands: 0, seed } satisfies PlayOrder)
    await pause(Math.min(warm, seconds * 1000))
    const acts = await profiled(hall, profile, () => spell(hall, seconds))
    say(`full: p99 ${acts.shown.p99} ms, ${rounded(acts.serverLoad * 100)} % of a core, ${acts.memory} MB`)
    await hall.crowd.ask('play', { perSecond, hands: workshops, seed: seed + 1 } satisfies PlayOrder)
    await pause(1000)
    const hands = await spell(hall, seconds / 2)
    say(
      `full: with hands in ${workshops}: p99 ${hands.shown.p99} ms, ${rounded(hands.serverLoad * 100)} % of a core`,
    )
    return { acts, hands: { ...hands, workshops }, kept: await keptIn(hall) }
  } finally {
    await hall.close()
  }
}

/** Measures while the crowd plays as it does. */
export async function spell(
  { server, crowd }: Pick<Hall, 'server' | 'crowd'>,
  seconds: number,
): Promise<Spell> {
  await crowd.ask('begin')
  await server.ask('beginLag')
  const before = await metered(server, crowd)
  await pause(seconds * 1000)
  const after = await metered(server, crowd)
  const lag = await server.ask<Lag>('endLag')
  const told = await crowd.ask<Told>('told')
  const [serverLoad = NaN, crowdLoad = NaN] = after.map(({ cpu, at }, n) => {
    const then = before[n]
    return then ? (cpu - then.cpu) / (at - then.at) : NaN
  })
  const { memory, peak } = after[0] ?? { memory: NaN, peak: NaN }
  return {
    ...told,
    serverLoad: rounded(serverLoad),
    crowdLoad: rounded(crowdLoad),
    memory: rounded(memory / megabyte),
    peak: rounded(peak / megabyte),
    lag: { p50: rounded(lag.p50), p99: rounded(lag.p99), worst: rounded(lag.worst) },
    cpuPerAct: rounded((serverLoad * told.seconds * 1000) / told.granted),
  }
}

const metered = (...all: Apart[]) => Promise.all(all.map((one) => one.meter()))

/** With a folder, leaves there where the server's time went meanwhile. */
async function profiled<T>({ server }: Hall, folder: string | undefined, work: () => Promise<T>): Promise<T> {
  if (folder === undefined) return work()
  await server.ask('beginProfile')
  const result = await work()
  await server.ask('endProfile', { file: resolve(folder, `server-${Date.now()}.cpuprofile`) })
  return result
}
