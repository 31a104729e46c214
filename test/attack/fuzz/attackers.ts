import { newKey } from '../../../client/settings.ts'
import { refusals } from '../../../rules/refusals.ts'
import type { Chance } from '../../../rules/chance.ts'
import type { Milliseconds } from '../../../rules/units.ts'
import { pause } from '../../play/player.ts'
import { askFrom, type Asking } from './asks.ts'
import { asked, shouted, type Told } from './asking.ts'
import { leakIn } from './leaks.ts'
import { Tally } from './message.ts'
import { ways } from './mutation.ts'
import { polled } from './polling.ts'
import { hostileRoom, type Counts, type HostileRoom } from './room.ts'

export type Http = { asked: number; answered: number; statuses: Record<string, number> }
export type Crowd = {
  counts: Counts
  http: Http
  rooms: HostileRoom[]
  begun: number
  chance: Chance
  port: number
}

/** How hostile rooms are filled, and how fast they send: packets a second. */
export type Plan = { rooms: number; people: number; rate: number }

const tick: Milliseconds = 10
/** One packet in so many goes over http, and one of those in so many is hardly http. */
const httpEvery = 30
const shoutEvery = 20
const pollEvery = 12
/** So many questions over http wait at most. */
const mostAsking = 24
const steps = 16

export function crowdAt(port: number, chance: Chance): Crowd {
  const counts: Counts = { tally: new Tally(), cut: 0, refusedIn: 0, unanswered: 0, leaks: [] }
  return { counts, http: { asked: 0, answered: 0, statuses: {} }, rooms: [], begun: 0, chance, port }
}

/** Fills up what is missing: rooms that nobody gets into any more are given up. */
export async function fill(crowd: Crowd, { rooms, people }: Plan): Promise<void> {
  while (crowd.rooms.length < rooms)
    crowd.rooms.push(await hostileRoom(crowd, { people, step: crowd.begun++ % steps }))
}

/** Attacks for so long, or until so many packets were sent in all. */
export async function attack(crowd: Crowd, plan: Plan, time: Milliseconds, packets: number): Promise<void> {
  let asking = 0
  let owed = 0
  let isFilling = false
  for (
    const end = performance.now() + time;
    performance.now() < end && crowd.counts.tally.packets < packets;
  ) {
    owed = Math.min(owed + (plan.rate * tick) / 1000, plan.rate / 5)
    for (let tries = 0; owed >= 1 && tries < plan.rate; tries++) {
      const room = crowd.chance.pick(crowd.rooms)
      if (crowd.chance.whole(1, httpEvery) === 1 && asking < mostAsking) {
        asking += 1
        overHttp(crowd, room)
          .finally(() => void (asking -= 1))
          .catch((error: unknown) => void crowd.counts.leaks.push(`the fuzzer itself: ${String(error)}`))
        owed -= 1
        continue
      }
      const device = crowd.chance.pick(room.devices)
      if (device.isReady && device.attack(crowd.chance)) owed -= 1
    }
    mend(crowd)
    if (!isFilling && crowd.rooms.length < plan.rooms) {
      isFilling = true
      fill(crowd, plan)
        .finally(() => void (isFilling = false))
        .catch(() => undefined)
    }
    await pause(tick)
  }
}

/** Who was cut comes back. */
function mend(crowd: Crowd): void {
  for (const room of crowd.rooms)
    for (const device of room.devices)
      if (!device.isOpen)
        device.open().then(
          (isIn) => (isIn || !device.isLead ? undefined : leave(crowd, room)),
          () => undefined,
        )
}

/** A workshop that lets its own facilitator in no more is left, but for the last one. */
function leave(crowd: Crowd, room: HostileRoom): void {
  if (crowd.rooms.length === 1) return
  room.close()
  crowd.rooms = crowd.rooms.filter((one) => one !== room)
}

async function overHttp(crowd: Crowd, { known }: HostileRoom): Promise<void> {
  const { counts, http, chance, port } = crowd
  if (chance.whole(1, shoutEvery) === 1) {
    counts.tally.sent('shout')
    return noted(counts, await shouted(port, chance))
  }
  if (chance.whole(1, pollEvery) === 1) {
    const { sent, told } = await polled(port, known, chance)
    for (let n = 0; n < sent; n++) counts.tally.sent('polling')
    for (const { status } of told)
      if (status >= 500 && status !== 503) counts.leaks.push(`polling: ${status}`)
    return
  }
  const asking = askFrom(known, newKey(), chance)
  counts.tally.sent('http')
  http.asked += 1
  const told = await asked(port, asking)
  http.statuses[told.status] = (http.statuses[told.status] ?? 0) + 1
  if (told.status > 0) http.answered += 1
  noted(counts, told)
  if (isPosed(asking) && told.status > 0 && told.status !== 429) counts.tally.reachedValidation += 1
}

/** Whether it is JSON in the right envelope, and not too long to be read: then its shape is looked at. */
function isPosed({ how, body = '', path }: Asking): boolean {
  const isRead = how === 'valid' || ways.some((way) => way === how)
  return isRead && body.length < (path === '/api/files' ? 60_000 : 4000)
}

/** An answer that tells too much, or that nobody has words for. */
function noted({ leaks }: Counts, { status, text }: Told): void {
  const leak = leakIn(text)
  if (leak) leaks.push(leak)
  if (status >= 500 && status !== 503) leaks.push(`an answer ${status}: ${text.slice(0, 80)}`)
  const no = /^\{"no":"([^"]*)"\}$/.exec(text)?.[1]
  if (no !== undefined && !refusals.some((word) => word === no)) leaks.push(`an unknown word: ${no}`)
}
