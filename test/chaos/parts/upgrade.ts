import type { Milliseconds } from '../../../rules/units.ts'
import { timesOf, type Times } from '../figures.ts'
import { Host } from '../host.ts'
import { chaosBefore } from '../proxy.ts'
import { joinedBy, openRoom, until } from '../room.ts'

/** How people come in where websockets are refused. */
export type Upgrades = {
  people: number
  joined: number
  /** How many acted, and were answered. */
  acted: number
  /** From the first request until everything is on the screen. */
  in: Times
  ok: boolean
}
export type UpgradeWishes = { people: number; seed: number }

/** The promise F6. */
const bar: Milliseconds = 5000

/** A whole class comes in at once through a network that lets no websocket through. */
export async function upgrade({ people, seed }: UpgradeWishes): Promise<Upgrades> {
  const host = await Host.open()
  await host.start()
  const proxy = await chaosBefore(host.port, seed)
  proxy.be({ trouble: 'noUpgrade' })
  const room = await openRoom(proxy.url, 0, seed)
  try {
    const come = async (_: unknown, n: number) => {
      const begun = performance.now()
      const one = await joinedBy(proxy.url, { code: room.code, n, seed })
      room.all.push(one)
      await until('they are in', () => one.isBackSince(begun))
      return { one, time: one.backAt - begun }
    }
    const came = await Promise.all(Array.from({ length: people }, come))
    const answers = await Promise.all(came.map(({ one }) => one.ask('ready', { on: true })))
    const times = timesOf(came.map(({ time }) => time))
    const acted = answers.filter((answer) => 'ok' in answer).length
    const ok = came.length === people && acted === people && times.worst <= bar
    return { people, joined: came.length, acted, in: times, ok }
  } finally {
    room.all.forEach((one) => one.close())
    await proxy.stop()
    await host.close()
  }
}
