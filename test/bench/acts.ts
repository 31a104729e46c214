import { playingSeats } from '../../rules/who.ts'
import { entriesOf, type Card, type Workshop } from '../../rules/workshop.ts'
import { median, rounded, type Delays } from './figures.ts'
import type { ActsOrder, ActsTold, Drop } from './load/acts.ts'
import type { Apart } from './processes.ts'
import { startLoad, startOurs, stopAll, type Made } from './servers.ts'
import { linking, stage, type Staged } from './staged.ts'
import { pause, say } from './talk.ts'

export type ActsWishes = {
  rounds: number
  people: number
  persons: number
  drops: number
  made: Made
  profile?: string
}
export type Acts = {
  watchers: number
  cards: number
  drops: number
  refused: number
  bytesPerWatcherAndDrop: number
  /** Above what the same people cost while nobody drops anything. */
  cpuPerDrop: number
  acknowledged: Delays
  shown: Delays
}

/** Everybody links cards by their numbers in a workshop that is kept on disk, a fresh one in each round. */
export async function acts({ rounds, people, persons, drops, made, profile }: ActsWishes): Promise<Acts> {
  const staged = await stage(linking(people, persons), rounds)
  const [ours, load] = await Promise.all([startOurs(staged, made, profile), startLoad()])
  try {
    const all = []
    for (let n = 0; n < rounds; n++) {
      const one = await dropping(ours, load, staged, n, drops)
      say(
        `acts, round ${n + 1} of ${rounds}: ${rounded(one.bytesPerWatcherAndDrop)} bytes, ${rounded(one.cpuPerDrop)} ms`,
      )
      all.push(one)
    }
    return middle(all, people, persons * 10)
  } finally {
    await stopAll([ours, load])
    await staged.clear()
  }
}

type One = ActsTold & { bytesPerWatcherAndDrop: number; cpuPerDrop: number }

async function dropping(ours: Apart, load: Apart, staged: Staged, n: number, most: number): Promise<One> {
  const members = staged.members[n] ?? []
  const facilitator = staged.facilitators[n]
  const workshop = staged.workshops[n]
  if (!facilitator || !workshop) throw new Error('bench: no such workshop')
  await load.ask('openActs', { port: ours.port, members, facilitator } satisfies ActsOrder)
  try {
    await pause(1000)
    const idle = await cpuDuring(ours, () => pause(2000))
    const drops = dropsIn(workshop).slice(0, most)
    let told: ActsTold | undefined
    const busy = await cpuDuring(ours, async () => void (told = await load.ask<ActsTold>('drop', { drops })))
    if (!told) throw new Error('bench: nothing was dropped')
    return {
      ...told,
      bytesPerWatcherAndDrop: told.bytes / members.length / told.drops,
      cpuPerDrop: (busy.cpu - (idle.cpu / idle.time) * busy.time) / told.drops,
    }
  } finally {
    await load.ask('closeActs')
  }
}

async function cpuDuring(server: Apart, work: () => Promise<void>): Promise<{ cpu: number; time: number }> {
  const before = await server.meter()
  await work()
  const after = await server.meter()
  return { cpu: after.cpu - before.cpu, time: after.at - before.at }
}

/** Every card is put with the first one of its number, by everybody in turn and a number at a time in turn. */
function dropsIn(workshop: Workshop): Drop[] {
  const groups = new Map<string | undefined, [string, Card][]>()
  for (const one of entriesOf(workshop.cards))
    groups.set(one[1].pseudonym, [...(groups.get(one[1].pseudonym) ?? []), one])
  const people = playingSeats(workshop).length
  const pairs = [...groups.values()].flatMap((cards) =>
    cards.slice(1).map(([card], n) => ({ turn: n, card, onto: cards[0]?.[0] })),
  )
  return pairs
    .sort((one, other) => one.turn - other.turn)
    .map(({ card, onto }, n) => ({ by: n % people, act: 'putWith', carried: { cards: [card], card: onto } }))
}

function middle(all: readonly One[], watchers: number, cards: number): Acts {
  const of = (figure: (one: One) => number) => rounded(median(all.map(figure)))
  const delays = (which: 'acknowledged' | 'shown'): Delays => ({
    p50: of((one) => one[which].p50),
    p95: of((one) => one[which].p95),
    p99: of((one) => one[which].p99),
    worst: of((one) => one[which].worst),
    count: of((one) => one[which].count),
  })
  return {
    watchers,
    cards,
    drops: of(({ drops }) => drops),
    refused: of(({ refused }) => refused),
    bytesPerWatcherAndDrop: of((one) => one.bytesPerWatcherAndDrop),
    cpuPerDrop: of(({ cpuPerDrop }) => cpuPerDrop),
    acknowledged: delays('acknowledged'),
    shown: delays('shown'),
  }
}
