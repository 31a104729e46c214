import type { Milliseconds } from '../../../rules/units.ts'
import { pause } from '../../play/player.ts'
import { timesOf, type Times } from '../figures.ts'
import { Host } from '../host.ts'
import { portals, type Portal } from '../portal.ts'
import { chaosBefore } from '../proxy.ts'
import { openRoom, until } from '../room.ts'

/** What became of people whose wifi wanted a login, by kind of portal. */
export type Portalled = {
  people: number
  /** From when the portal was gone until everything was on the screen. */
  back: Record<Portal, Times>
  /** Acts that were asked before the portal was gone, and were kept once it was. */
  actsKept: number
  ok: boolean
}
export type PortalWishes = { people: number; seed: number }

/** The promise F4: repaired so soon after the network is well. */
const bar: Milliseconds = 2000
const lasts: Milliseconds = 1500

/** A wifi network takes everybody's line for a login page, and gives it back: nobody does anything about it. */
export async function portal({ people, seed }: PortalWishes): Promise<Portalled> {
  const host = await Host.open()
  await host.start()
  const proxy = await chaosBefore(host.port, seed)
  const room = await openRoom(proxy.url, people, seed)
  const outcomes: (readonly [Portal, Times])[] = []
  let actsKept = 0
  try {
    for (const trouble of portals) {
      proxy.be({ trouble })
      await until('everybody lost the line', () => room.all.every(({ line }) => line !== 'open'))
      const acts = room.all.map((one) => one.ask('ready', { on: true }))
      await pause(lasts)
      const healed = performance.now()
      proxy.be()
      await until('everybody is back', () => room.all.every((one) => one.isBackSince(healed)))
      outcomes.push([trouble, timesOf(room.all.map(({ backAt }) => backAt - healed))])
      actsKept += (await Promise.all(acts)).filter((answer) => 'ok' in answer).length
    }
  } finally {
    room.all.forEach((one) => one.close())
    await proxy.stop()
    await host.close()
  }
  const [page, login, without] = outcomes.map(([, times]) => times)
  if (!page || !login || !without) throw new Error('chaos: a portal is missing')
  // The facilitator is nobody who can be ready.
  const ok = actsKept === people * portals.length && outcomes.every(([, { worst }]) => worst <= bar)
  return { people, back: { page, login, '511': without }, actsKept, ok }
}
