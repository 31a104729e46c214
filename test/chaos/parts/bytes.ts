import { gzipSync } from 'node:zlib'
import { io } from 'socket.io-client'

import { newClient, type Seat } from '../../../client/settings.ts'
import type { Granted } from '../../../rules/wire.ts'
import { post } from '../../play/nodeLink.ts'
import { Host } from '../host.ts'
import { chaosBefore, type Proxy } from '../proxy.ts'
import { goTo, openRoom, until } from '../room.ts'

/** What one screen downloads when it comes back: its views as text and packed, and what went over the wire. */
export type Download = { views: number; packed: number; polling: number; websocket: number }
export type Bytes = {
  people: number
  cards: number
  participant: Download
  table: Download
  console: Download
  ok: boolean
}
export type ByteWishes = { people: number; seed: number }

/** The promise F7, in bytes on the wire. Our own client asks first by polling, which the server packs. */
const bar = 64 * 1024
const persons = 30

/** A whole room before three hundred cards: what does each kind of screen fetch when its line comes back? */
export async function bytes({ people, seed }: ByteWishes): Promise<Bytes> {
  const host = await Host.open()
  await host.start()
  const proxy = await chaosBefore(host.port, seed)
  const room = await openRoom(host.url, people, seed)
  try {
    await goTo(room, 'deal', persons)
    await goTo(room, 'link')
    const [facilitator, participant] = room.all
    await until('all see the cards', () => participant?.views.table?.step.name === 'link')
    if (!facilitator || !participant) throw new Error('chaos: nobody is in')
    const table = await post<Granted>(host.url, '/api/keys', { ...facilitator.key, seat: 't' })
    const measure = (seat: Seat, audiences: readonly string[]) => download(proxy, seat, audiences)
    const figures = {
      participant: await measure(participant.key, ['table', 'own']),
      table: await measure({ ...participant.key, ...table }, ['table', 'own']),
      console: await measure(facilitator.key, ['table', 'own', 'console']),
    }
    const cards = Object.keys(participant.views.table?.cards ?? {}).length
    const ok = cards === persons * 10 && Object.values(figures).every(({ polling }) => polling <= bar)
    return { people, cards, ...figures, ok }
  } finally {
    room.all.forEach((one) => one.close())
    await proxy.stop()
    await host.close()
  }
}

async function download(proxy: Proxy, seat: Seat, audiences: readonly string[]): Promise<Download> {
  const before = proxy.bytes().down
  const views = await byPolling(proxy.url, seat, audiences)
  const polling = proxy.bytes().down - before
  const begun = proxy.bytes().down
  await byWebsocket(proxy.url, seat, audiences)
  const websocket = proxy.bytes().down - begun
  return { views: views.length, packed: gzipSync(views).length, polling, websocket }
}

/** As a browser does it, which unlike Node says that it can unpack. Gives all that it heard. */
async function byPolling(
  url: string,
  { workshop, key }: Seat,
  audiences: readonly string[],
): Promise<string> {
  const path = `${url}/socket.io/?EIO=4&transport=polling`
  const opened = await (await fetch(path)).text()
  const { sid }: { sid: string } = JSON.parse(opened.slice(1))
  const body = `40${JSON.stringify({ workshop, key, client: newClient() })}`
  await fetch(`${path}&sid=${sid}`, { method: 'POST', body, headers: { 'content-type': 'text/plain' } })
  let heard = ''
  while (!audiences.every((audience) => heard.includes(`42["${audience}",{"to"`)))
    heard += await (await fetch(`${path}&sid=${sid}`)).text()
  await fetch(`${path}&sid=${sid}`, { method: 'POST', body: '1', headers: { 'content-type': 'text/plain' } })
  return heard
}

async function byWebsocket(
  url: string,
  { workshop, key }: Seat,
  audiences: readonly string[],
): Promise<void> {
  const auth = { workshop, key, client: newClient() }
  const socket = io(url, { auth, forceNew: true, reconnection: false, transports: ['websocket'] })
  const heard = new Set<string>()
  socket.onAny((event: string) => heard.add(event))
  await until('everything came', () => audiences.every((audience) => heard.has(audience)))
  socket.disconnect()
}
