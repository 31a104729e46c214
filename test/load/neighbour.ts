import { median, rounded } from '../bench/figures.ts'
import { stopAll } from '../bench/servers.ts'
import { pause, say } from '../bench/talk.ts'
import type { OpenOrder, PlayOrder } from './crowd/crowd.ts'
import type { Flood, FloodOrder, FloodTold } from './crowd/hostile.ts'
import { spell, type Spell, type Wishes } from './full.ts'
import { keptIn, startCrowd, startServer, stageWorkshops } from './hall.ts'
import type { Kept } from './kept.ts'

export type Neighbour = {
  /** Medians over the turns, in milliseconds. */
  p99: { quiet: number; flooded: number }
  ratio: number
  floods: Partial<Record<Flood, FloodTold & { p99: number }>>
  /** The longest that a flood went on before its line was cut, in milliseconds. */
  cutAfter: number
  kept: Kept
}
type Trouble = { floods: readonly Flood[]; sockets: number; perSecond: number }

/** One socket that does all that is bad, beside quiet workshops. */
export const neighbour = (wishes: Wishes): Promise<Neighbour> =>
  beside(wishes, { floods: ['acts', 'hands', 'rubbish', 'big', 'connects'], sockets: 1, perSecond: 0.4 })

/** Many sockets that send acts of which one field makes no sense, beside one workshop. */
export const canary = (wishes: Wishes): Promise<Neighbour> =>
  beside(
    { ...wishes, workshops: 2 },
    { floods: ['mutated', 'mutated', 'mutated'], sockets: 10, perSecond: 3 },
  )

/** Measures others without and with the trouble, in turns. The last workshop is that of the trouble. */
async function beside({ seconds, seed, made, ...size }: Wishes, trouble: Trouble): Promise<Neighbour> {
  const staged = await stageWorkshops(size)
  const [server, crowd, rowdy] = await Promise.all([startServer(staged, made), startCrowd(), startCrowd()])
  const { port } = server
  const others = staged.members.slice(0, -1)
  const members = (staged.members.at(-1) ?? []).slice(0, trouble.sockets)
  const turn = seconds / 2
  const flood = (kind: Flood, n: number) =>
    rowdy.ask<FloodTold>('flood', {
      port,
      members,
      flood: kind,
      seconds: turn + 1,
      seed: seed + n,
    } satisfies FloodOrder)
  try {
    await crowd.ask('open', { port, workshops: others } satisfies OpenOrder)
    await crowd.ask('play', { perSecond: trouble.perSecond, hands: 0, seed } satisfies PlayOrder)
    await pause(3000)
    const quiet: Spell[] = []
    const loud: { kind: Flood; told: FloodTold; spell: Spell }[] = []
    for (const [n, kind] of trouble.floods.entries()) {
      quiet.push(await spell({ server, crowd }, turn))
      const [told, one] = await Promise.all([
        flood(kind, n),
        pause(500).then(() => spell({ server, crowd }, turn)),
      ])
      loud.push({ kind, told, spell: one })
      say(
        `${kind}: p99 ${one.shown.p99} ms beside ${quiet.at(-1)?.shown.p99} ms; cut after ${rounded(told.cutAfter)} ms`,
      )
    }
    const kept = await keptIn({ server, crowd, staged })
    return { ...figuresOf(quiet, loud), kept }
  } finally {
    await stopAll([rowdy, crowd, server])
    await staged.clear()
  }
}

function figuresOf(quiet: readonly Spell[], loud: readonly { kind: Flood; told: FloodTold; spell: Spell }[]) {
  const p99 = {
    quiet: median(quiet.map(({ shown }) => shown.p99)),
    flooded: median(loud.map(({ spell: { shown } }) => shown.p99)),
  }
  const floods = Object.fromEntries(
    loud.map(({ kind, told, spell: { shown } }) => [kind, { ...told, p99: shown.p99 }]),
  )
  const cutAfter = Math.max(...loud.map(({ told }) => told.cutAfter).filter((time) => !Number.isNaN(time)))
  return { p99, ratio: rounded(p99.flooded / p99.quiet), floods, cutAfter: rounded(cutAfter) }
}
