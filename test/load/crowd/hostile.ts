import { WebSocket } from 'ws'

import { chanceFrom, type Chance } from '../../../rules/chance.ts'
import type { Milliseconds } from '../../../rules/units.ts'
import { ourGreeting, type Member } from '../../bench/load/speech.ts'
import { pause } from '../../bench/talk.ts'
import { comingFrom } from './person.ts'

export const floods = ['acts', 'hands', 'rubbish', 'big', 'connects', 'mutated'] as const
export type Flood = (typeof floods)[number]
export type FloodOrder = { port: number; members: Member[]; flood: Flood; seconds: number; seed: number }
export type FloodTold = {
  sent: number
  cuts: number
  /** From when a line began to flood until it was cut, at worst; none was cut: not a number. */
  cutAfter: Milliseconds
}

/** So many messages of a kind a second from each line; a browser, or one bad phone, could say more, and harm its owner. */
const rates: Record<Flood, number> = {
  acts: 1000,
  hands: 2000,
  rubbish: 1000,
  big: 100,
  connects: 0,
  mutated: 60,
}
const step: Milliseconds = 10
/** A message as large as may be, and one that is larger. */
const sizes = [15_000, 17_000]

/** Floods a server from the seats of one workshop for so long, and comes back whenever it is cut. */
export async function flooded({ port, members, flood, seconds, seed }: FloodOrder): Promise<FloodTold> {
  const told: FloodTold = { sent: 0, cuts: 0, cutAfter: NaN }
  const until = performance.now() + seconds * 1000
  await Promise.all(
    members.map(async (member, n) => {
      const chance = chanceFrom(seed + n)
      while (performance.now() < until) {
        await floodOnce(port, member, flood, chance, until, told)
        await pause(flood === 'connects' ? step : step * 10)
      }
    }),
  )
  return told
}

/** One line, from its beginning until it is cut or time is over. */
function floodOnce(
  port: number,
  member: Member,
  flood: Flood,
  chance: Chance,
  until: number,
  told: FloodTold,
) {
  const { address, hello = '' } = ourGreeting(port, member)
  const socket = new WebSocket(address, { perMessageDeflate: false, headers: comingFrom(65_000) })
  return new Promise<void>((resolve) => {
    let began: Milliseconds | undefined
    let n = 0
    const timer = setInterval(() => {
      if (performance.now() >= until) return socket.terminate()
      if (began === undefined) return
      for (let count = 0; count < (rates[flood] * step) / 1000; count++) {
        // What nobody reads any more is not worth the memory.
        if (socket.bufferedAmount > 1_000_000) return
        socket.send(said(flood, member, chance, ++n))
        told.sent += 1
      }
    }, step)
    socket.on('error', () => undefined)
    socket.once('open', () => socket.send(hello))
    socket.on('message', (data) => {
      const head = Buffer.isBuffer(data) && began === undefined ? data.toString('latin1', 0, 2) : ''
      if (head === '44') return socket.terminate()
      if (head !== '40') return
      began = performance.now()
      told.sent += 1
      if (flood === 'connects') socket.terminate()
    })
    socket.once('close', () => {
      clearInterval(timer)
      if (began !== undefined && flood !== 'connects' && performance.now() < until) {
        told.cuts += 1
        told.cutAfter = Math.max(Number.isNaN(told.cutAfter) ? 0 : told.cutAfter, performance.now() - began)
      }
      resolve()
    })
  })
}

function said(flood: Flood, { table, card }: Member, chance: Chance, n: number): string {
  const act = (carried: unknown) => `42${n}${JSON.stringify(['act', { n, act: 'lay', carried }])}`
  const lay = { cards: [card], x: chance.whole(0, 900), y: chance.whole(0, 900) }
  if (flood === 'acts') return act(lay)
  if (flood === 'hands') return `42["hand",["${table}",${lay.x},${lay.y},"${card}"]]`
  if (flood === 'big') return act({ ...lay, more: 'x'.repeat(chance.pick(sizes)) })
  if (flood === 'mutated') return act(mutated(lay, chance))
  return chance.pick([
    '42["act"]',
    '42["sing",1]',
    '4',
    '42{',
    '451-["act",{"_placeholder":true,"num":0}]',
    '420["act",null]',
  ])
}

const senseless = [null, -1e9, '', 'constructor', [], {}, [['__proto__']], 1.5, 'x'.repeat(50)]

/** The same with one field that makes no sense. */
function mutated(carried: object, chance: Chance): object {
  const wrong = senseless[chance.whole(0, senseless.length - 1)]
  return { ...carried, [chance.pick([...Object.keys(carried), '__proto__', 'more'])]: wrong }
}
