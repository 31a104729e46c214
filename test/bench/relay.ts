import type { Delays } from './figures.ts'
import { median, rounded } from './figures.ts'
import type { HandsOrder, HandsTold } from './load/hands.ts'
import { kinds, type Kind, type Member } from './load/speech.ts'
import type { Apart } from './processes.ts'
import type { Servers } from './servers.ts'
import { pause, say } from './talk.ts'

/** What one server did in one round. */
export type Round = Delays & {
  cpuPerClientSecond: number
  bytesPerClientSecond: number
  messagesPerSecond: number
  seen: number
  /** Shares of one core. */
  serverLoad: number
  clientsLoad: number
}

export type Hall = { servers: Servers; load: Apart }
export type Length = { warm: number; seconds: number }

/** Lets whole workshops of hands move on one server for some seconds, and tells what it cost. */
export async function round(
  { servers, load }: Hall,
  kind: Kind,
  workshops: Member[][],
  { warm, seconds, observers }: Length & Pick<HandsOrder, 'observers'>,
): Promise<Round> {
  const server = servers[kind]
  await load.ask('openHands', { kind, port: server.port, workshops, observers } satisfies HandsOrder)
  try {
    await pause(warm * 1000)
    await load.ask('begin')
    const before = await Promise.all([server.meter(), load.meter()])
    await pause(seconds * 1000)
    const after = await Promise.all([server.meter(), load.meter()])
    const told = await load.ask<HandsTold>('end')
    const [serverLoad = NaN, clientsLoad = NaN] = after.map(
      ({ cpu, at }, n) => (cpu - before[n]!.cpu) / (at - before[n]!.at),
    )
    return { ...figuresOf(told, serverLoad), serverLoad, clientsLoad }
  } finally {
    await load.ask('close')
  }
}

function figuresOf({ seconds, clients, messages, bytes, ...told }: HandsTold, serverLoad: number) {
  return {
    ...told,
    cpuPerClientSecond: (serverLoad * 1000) / clients,
    bytesPerClientSecond: bytes / clients / seconds,
    messagesPerSecond: messages / seconds,
  }
}

export type Relay = { of: Record<Kind, Round>; oursToLimit: number; oursToNaive: number }

/** One workshop on each server, in turns and from both ends; the medians of all rounds. */
export async function relay(hall: Hall, members: Member[], rounds: number, length: Length): Promise<Relay> {
  const all: Record<Kind, Round[]> = { ours: [], naive: [], limit: [] }
  for (let n = 0; n < rounds; n++) {
    for (const kind of n % 2 === 0 ? kinds : kinds.toReversed()) {
      const one = await round(hall, kind, [members], { ...length, observers: members.length })
      all[kind].push(one)
      say(
        `relay, round ${n + 1} of ${rounds}, ${kind}: ${rounded(one.cpuPerClientSecond)} ms CPU per client-second`,
      )
    }
  }
  const ratio = (other: Kind) =>
    rounded(median(all.ours.map((one, n) => one.cpuPerClientSecond / all[other][n]!.cpuPerClientSecond)))
  const of = { ours: middle(all.ours), naive: middle(all.naive), limit: middle(all.limit) }
  return { of, oursToLimit: ratio('limit'), oursToNaive: ratio('naive') }
}

/** Each figure's median by itself. */
function middle(rounds: readonly Round[]): Round {
  const of = (key: keyof Round) => rounded(median(rounds.map((one) => one[key])))
  return {
    cpuPerClientSecond: of('cpuPerClientSecond'),
    bytesPerClientSecond: of('bytesPerClientSecond'),
    messagesPerSecond: of('messagesPerSecond'),
    p50: of('p50'),
    p95: of('p95'),
    p99: of('p99'),
    worst: of('worst'),
    count: of('count'),
    seen: of('seen'),
    serverLoad: of('serverLoad'),
    clientsLoad: of('clientsLoad'),
  }
}
