import type { Milliseconds } from '../../rules/units.ts'
import { rounded } from './figures.ts'
import { kinds, type Kind, type Member } from './load/speech.ts'
import { round, type Hall, type Length, type Round } from './relay.ts'
import { say } from './talk.ts'

/** Workshops on one process, more and more until it fails. */
export const levels = [1, 2, 3, 4, 6, 8, 12, 16, 20, 24, 28, 32, 36, 40, 48, 56, 64, 72]
export const mostDelay: Milliseconds = 100
/** A server that leaves hands out to be in time does not hold them. */
const leastSeen = 0.75
const chances = 3
/** So many of each workshop read what they get: were it all, the reading would take what the server needs. */
const observers = 3

type Level = Pick<Round, 'p99' | 'seen' | 'serverLoad' | 'clientsLoad'> & {
  workshops: number
  holds: boolean
}
export type Capacity = { holds: number; levels: Level[] }

/** How many workshops each server holds. A level has some chances, because others use the machine too. */
export async function capacity(
  hall: Hall,
  members: Member[][],
  length: Length,
): Promise<Record<Kind, Capacity>> {
  const found: Partial<Record<Kind, Capacity>> = {}
  for (const kind of kinds) found[kind] = await search(hall, kind, members, length)
  const { ours, naive, limit } = found
  if (!ours || !naive || !limit) throw new Error('bench: a server was not measured')
  return { ours, naive, limit }
}

async function search(hall: Hall, kind: Kind, members: Member[][], length: Length): Promise<Capacity> {
  const tried: Level[] = []
  const possible = levels.filter((level) => level <= members.length)
  for (const workshops of possible) {
    const crowd = members.slice(0, workshops)
    const level = await tryAgain(hall, kind, crowd, length)
    tried.push(level)
    if (!level.holds) break
  }
  return {
    holds: Math.max(0, ...tried.filter(({ holds }) => holds).map(({ workshops }) => workshops)),
    levels: tried,
  }
}

async function tryAgain(hall: Hall, kind: Kind, members: Member[][], length: Length): Promise<Level> {
  let level = await tryLevel(hall, kind, members, length)
  for (let chance = 1; chance < chances && !level.holds; chance++)
    level = await tryLevel(hall, kind, members, length)
  return level
}

async function tryLevel(hall: Hall, kind: Kind, members: Member[][], length: Length): Promise<Level> {
  const workshops = members.length
  const { p99, seen, serverLoad, clientsLoad } = await round(hall, kind, members, { ...length, observers })
  const holds = p99 <= mostDelay && seen >= leastSeen
  say(
    `relay, ${kind}, ${workshops} workshops: p99 ${rounded(p99)} ms, ${rounded(seen * 100)} % seen${holds ? '' : ', too much'}`,
  )
  const loads = { serverLoad: rounded(serverLoad), clientsLoad: rounded(clientsLoad) }
  return { workshops, holds, p99: rounded(p99), seen: rounded(seen), ...loads }
}
