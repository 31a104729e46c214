import { chanceFrom, type Chance } from '../../../rules/chance.ts'
import type { Milliseconds } from '../../../rules/units.ts'
import { pause } from '../../play/player.ts'
import { timesOf, type Times } from '../figures.ts'
import { faultsIn } from '../history.ts'
import { Host, module } from '../host.ts'
import { actOn } from '../moves.ts'
import { chaosBefore } from '../proxy.ts'
import { goTo, joinedBy, openRoom, until, type Room } from '../room.ts'

/** How the server ended when it was asked to, in the middle of all that people did. */
export type Stops = {
  stops: number
  /** From the signal to the end of the process. */
  ended: Times
  /** Ends with another code than 0. */
  unclean: number
  /** How many were on a line that worked, over all stops, and how many of them heard that it comes back. */
  listening: number
  told: number
  acknowledged: number
  faults: string[]
  ok: boolean
}
export type StopWishes = { times: number; people: number; seed: number }

/** The promise F20. */
const bar: Milliseconds = 10_000
/** So many are on a line that swallows everything when the server ends. */
const hanging = 2
/** A signal, and perhaps another right behind it. */
const ways: readonly (readonly NodeJS.Signals[])[] = [
  ['SIGTERM'],
  ['SIGINT', 'SIGINT'],
  ['SIGHUP'],
  ['SIGTERM', 'SIGHUP'],
  ['SIGINT'],
]
/** What one sync takes besides: nothing, as on a worn card, and so much that the last snapshots are not waited for. */
const disks: readonly Milliseconds[] = [0, 1000, 0, 1000, 0, 4000]

/** Asks the server to end under load, in turn in every way and over every disk, and starts it again. */
export async function stop({ times, people, seed }: StopWishes): Promise<Stops> {
  const chance = chanceFrom(seed)
  const told: Told = { unclean: 0, listening: 0, told: 0, acknowledged: 0, faults: [] }
  const ended: Milliseconds[] = []
  const host = await Host.open(module('slowDisk'))
  await host.start()
  const radio = await chaosBefore(host.port, seed)
  const room = await openRoom(host.url, people, seed)
  try {
    for (let n = 0; n < hanging; n++)
      room.all.push(await joinedBy(radio.url, { code: room.code, n: people + n, seed }))
    await goTo(room, 'deal')
    await goTo(room, 'link')
    for (let n = 0; n < times; n++) {
      radio.be({ trouble: 'dead' })
      host.tell({ SLOW_DISK: `${disks[(n + 1) % disks.length]}` })
      ended.push(await once(host, room, { chance, signals: ways[n % ways.length] ?? ['SIGTERM'] }, told))
      radio.be()
      radio.reset()
      await until('all is answered', () => room.all.every((one) => one.line === 'open' && one.open === 0))
    }
    told.faults.push(...faultsIn(await host.history(room.workshop), room.all))
  } finally {
    room.all.forEach((one) => one.close())
    await radio.stop()
    await host.close()
  }
  const answers = room.all.flatMap(({ asked }) => asked.flatMap(({ answer }) => answer ?? []))
  told.acknowledged = answers.filter((answer) => 'ok' in answer).length
  return judged(ended, told)
}
type Told = Omit<Stops, 'stops' | 'ended' | 'ok'>

function judged(all: readonly Milliseconds[], told: Told): Stops {
  const ended = timesOf(all)
  const isFine = told.faults.length === 0 && told.unclean === 0 && told.told === told.listening
  return { stops: all.length, ended, ...told, ok: isFine && ended.worst <= bar }
}

type Way = { chance: Chance; signals: readonly NodeJS.Signals[] }

/** Everybody acts; the signals come in the middle of it. Gives how long the server took to end. */
async function once(host: Host, { all }: Room, { chance, signals }: Way, told: Told): Promise<Milliseconds> {
  let isOver = false
  const acting = all.map((one) => actOn(one, () => !isOver))
  await pause(chance.whole(200, 800))
  const listening = all.slice(0, all.length - hanging)
  const before = performance.now()
  for (const signal of signals.slice(0, -1)) {
    host.signal(signal)
    await pause(chance.whole(1, 40))
  }
  const code = await host.end(signals.at(-1) ?? 'SIGTERM')
  const took = performance.now() - before
  isOver = true
  await pause(50)
  if (code !== 0) told.unclean += 1
  told.listening += listening.length
  told.told += listening.filter(({ at }) => (at.backSoon ?? 0) >= before).length
  await host.start()
  await Promise.all(acting)
  return took
}
