import { chanceFrom } from '../../../rules/chance.ts'
import type { Milliseconds } from '../../../rules/units.ts'
import { pause } from '../../play/player.ts'
import { timesOf, type Times } from '../figures.ts'
import { Host } from '../host.ts'
import { chaosBefore, type Weather } from '../proxy.ts'
import { joinedBy, openRoom, until, type Room } from '../room.ts'
import type { Someone } from '../someone.ts'

/** How a radio that dies without a word is noticed on both sides, and how soon all is well when it is back. */
export type Deaths = {
  times: number
  noticedByPerson: Times
  noticedByServer: Times
  /** From when the network is well again until everything is on the screen. */
  repaired: Times
  ok: boolean
}
export type DeathWishes = { times: number; seed: number }

/** The promise F4. The console tells it once a second. */
const bars = { noticed: 8000, repaired: 2000, told: 1000 } as const

type Outcome = { byPerson: Milliseconds; byServer: Milliseconds; repaired: Milliseconds }

/** In turn: a good network, one without websockets, a slow one. */
const networks: readonly Weather[] = [{}, { trouble: 'noUpgrade' }, { up: 60, down: 60, jitter: 40 }]

/** So many people, each behind a radio of their own, that die and come back at moments of their own. */
export async function dead({ times, seed }: DeathWishes): Promise<Deaths> {
  const host = await Host.open()
  try {
    await host.start()
    const room = await openRoom(host.url, 0, seed)
    const chance = chanceFrom(seed)
    const phases = Array.from({ length: times }, (_, n) => ({
      n,
      begins: (4000 * n) / times,
      lasts: chance.whole(0, 6000),
    }))
    const outcomes: Outcome[] = []
    try {
      const radios: (() => Promise<Outcome>)[] = []
      for (const phase of phases) radios.push(await radio(host, room, { seed, ...phase }))
      outcomes.push(...(await Promise.all(radios.map((run) => run()))))
    } finally {
      room.all.forEach((one) => one.close())
    }
    return judged(outcomes)
  } finally {
    await host.close()
  }
}

function judged(outcomes: readonly Outcome[]): Deaths {
  const noticedByPerson = timesOf(outcomes.map(({ byPerson }) => byPerson))
  const noticedByServer = timesOf(outcomes.map(({ byServer }) => byServer))
  const repaired = timesOf(outcomes.map((one) => one.repaired))
  const ok =
    noticedByPerson.worst <= bars.noticed &&
    noticedByServer.worst <= bars.noticed + bars.told &&
    repaired.worst <= bars.repaired
  return { times: outcomes.length, noticedByPerson, noticedByServer, repaired, ok }
}

type Phase = { n: number; seed: number; begins: Milliseconds; lasts: Milliseconds }

/** Lets somebody in by a radio of their own, which dies and comes back when what is returned is called. */
async function radio(
  host: Host,
  room: Room,
  { n, seed, begins, lasts }: Phase,
): Promise<() => Promise<Outcome>> {
  const well = networks[n % networks.length]
  const proxy = await chaosBefore(host.port, seed + n)
  proxy.be(well)
  const one = await joinedBy(proxy.url, { code: room.code, n, seed })
  room.all.push(one)
  await until('they are in', () => one.views.own && isHere(room, one.seat))
  return async () => {
    await pause(begins)
    const died = performance.now()
    proxy.be({ ...well, trouble: 'dead' })
    const server = noticed(() => !isHere(room, one.seat))
    const person = noticed(() => one.line !== 'open')
    const [byServer, byPerson] = await Promise.all([server, person])
    await pause(lasts)
    const healed = performance.now()
    proxy.be(well)
    await until('they are back', () => one.isBackSince(healed))
    const outcome = { byPerson: byPerson - died, byServer: byServer - died, repaired: one.backAt - healed }
    one.close()
    await proxy.stop()
    return outcome
  }
}

async function noticed(holds: () => boolean): Promise<Milliseconds> {
  await until('the dead line is noticed', holds)
  return performance.now()
}

/** Whether the console says that somebody is on the line. */
function isHere({ all: [facilitator] }: Room, seat: Someone['seat']): boolean {
  return facilitator?.views.console?.seats[seat]?.here === true
}
