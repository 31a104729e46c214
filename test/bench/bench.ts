import { mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'

import { acts } from './acts.ts'
import { barsOf, type Figures } from './bars.ts'
import { bundle } from './bundle.ts'
import { capacity, levels } from './capacity.ts'
import { dots } from './dots.ts'
import { command } from '../flags.ts'
import { flagsFrom, usage, type Flags } from './flags.ts'
import { frames } from './frames.ts'
import { joining } from './join.ts'
import { slowPhone } from './phone.ts'
import { relay } from './relay.ts'
import { build, startAll, startLoad, stopAll } from './servers.ts'
import { linking, stage } from './staged.ts'
import { say } from './talk.ts'

const people = 30
const persons = 30
const drops = 200
/** Before anything is counted, so that what runs often is compiled and all have come in. */
const warm = 2
const made = 'built'

/** One workshop on each server in turns, and then more and more of them. */
async function relayPart({ rounds, seconds, profile }: Flags): Promise<NonNullable<Figures['relay']>> {
  const staged = await stage(linking(people, persons), Math.max(...levels))
  const servers = await startAll(staged, made, profile)
  const load = await startLoad()
  const [first = []] = staged.members
  try {
    const one = await relay({ servers, load }, first, rounds, { warm, seconds })
    return { ...one, capacity: await capacity({ servers, load }, staged.members, { warm, seconds }) }
  } finally {
    await stopAll([load, ...Object.values(servers)])
    await staged.clear()
  }
}

async function measured(flags: Flags): Promise<object> {
  const { only, rounds, seconds, profile } = flags
  const has = (part: Flags['only'][number]) => only.includes(part)
  if (only.some((part) => part !== 'frames' && part !== 'dots')) build()
  if (profile) mkdirSync(profile, { recursive: true })
  const profiling = profile === undefined ? {} : { profile }
  const found: Figures = {}
  if (has('bundle')) found.bundle = bundle()
  if (has('relay')) found.relay = await relayPart(flags)
  if (has('acts')) found.acts = await acts({ rounds, people, persons, drops, made, ...profiling })
  if (has('join')) found.join = await joining({ rounds, made })
  if (has('phone')) found.phone = await slowPhone({ rounds, made })
  if (has('frames')) {
    say('frames: in a browser, some minutes')
    found.frames = await frames({ rounds, seconds })
  }
  if (has('dots')) {
    say('dots: everybody in the reveal, in a browser')
    found.dots = await dots({ rounds })
  }
  const machine = { cores: availableParallelism(), node: process.version }
  return { machine, at: new Date().toISOString(), rounds, seconds, ...found, bars: barsOf(found) }
}

await command(flagsFrom(process.argv.slice(2)), usage, async (flags) => {
  process.stdout.write(`${JSON.stringify(await measured(flags))}\n`)
})
