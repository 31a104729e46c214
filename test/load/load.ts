import { mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'

import { command } from '../flags.ts'
import { build, type Made } from '../bench/servers.ts'
import { barsOf, type Figures } from './bars.ts'
import { flagsFrom, usage, type Flags } from './flags.ts'
import { full } from './full.ts'
import { canary, neighbour } from './neighbour.ts'
import { overload } from './overload.ts'
import { soak } from './soak.ts'
import { storm } from './storm.ts'

const made: Made = 'built'

async function measured({ only, profile, ...flags }: Flags): Promise<object> {
  const { workshops, people, seconds, seed, opened } = flags
  const has = (part: Flags['only'][number]) => only.includes(part)
  build()
  if (profile !== undefined) mkdirSync(profile, { recursive: true })
  const wishes = { workshops, people, seconds, seed, made, ...(profile === undefined ? {} : { profile }) }
  const found: Figures = {}
  if (has('full')) found.full = await full(wishes)
  if (has('overload')) found.overload = await overload(wishes)
  if (has('storm')) found.storm = await storm(wishes)
  if (has('soak')) found.soak = await soak({ opened, made })
  if (has('neighbour')) found.neighbour = await neighbour(wishes)
  if (has('canary')) found.canary = await canary(wishes)
  const machine = { cores: availableParallelism(), node: process.version }
  const at = new Date().toISOString()
  return { machine, at, workshops, people, seconds, seed, ...found, bars: barsOf(found) }
}

await command(flagsFrom(process.argv.slice(2)), usage, async (flags) => {
  process.stdout.write(`${JSON.stringify(await measured(flags))}\n`)
})
