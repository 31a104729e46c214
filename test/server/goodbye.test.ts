import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Socket } from 'socket.io-client'

import { Hands } from '../../server/hands.ts'
import { pause } from '../play/player.ts'
import { acted, connected, next, served, workshopAt, type Served } from './served.ts'

let house: Served
beforeAll(async () => {
  house = await served()
})
afterAll(() => house.end())

/** Somebody on the line in a workshop of their own. */
async function someone(transport: string) {
  const { hello } = await workshopAt(house, 'one')
  const socket = house.socket(hello('one'), { transports: [transport] })
  await connected(socket)
  return { socket, hello }
}

/** Says all this in one request, as socket.io has it on the wire. */
function saysAtOnce(socket: Socket, ...packets: string[]) {
  const path = `/socket.io/?EIO=4&transport=polling&sid=${socket.io.engine.id}`
  const body = packets.map((packet) => `4${packet}`).join('\u001e')
  return fetch(house.url + path, { method: 'POST', body, headers: { 'content-type': 'text/plain' } })
}

it('does nothing of what is said after the goodbye', async () => {
  const { socket, hello } = await someone('polling')
  const [look, move] = [vi.spyOn(Hands.prototype, 'look'), vi.spyOn(Hands.prototype, 'move')]
  const act = '27["act",{"n":1,"act":"ready","carried":{"on":true}}]'
  await saysAtOnce(socket, '1', '2["looks",true]', '2["hand" ,["t1",1,1]]', act)
  await pause(100)
  expect(look.mock.calls).toEqual([])
  expect(move.mock.calls).toEqual([])
  vi.restoreAllMocks()
  const again = house.socket(hello('one'))
  expect(await next(again, 'own')).toMatchObject({ whole: { ready: false } })
  expect(await acted(again, 1, 'ready', { on: true })).toEqual({ ok: true })
  again.close()
})

it.each(['websocket', 'polling'])('lets nobody enter twice on one line, by %s', async (transport) => {
  const { socket, hello } = await someone(transport)
  const told: string[] = []
  socket.io.engine.on('data', (data: unknown) => told.push(String(data).slice(0, 2)))
  const closed = new Promise((resolve) => socket.io.engine.on('close', resolve))
  const enters = `0${JSON.stringify(hello('one'))}`
  if (transport === 'polling') await saysAtOnce(socket, '1', enters, '1', enters)
  else for (const packet of ['1', enters, '1', enters]) socket.io.engine.write(packet)
  await closed
  expect(told).not.toContain('0{')
  const again = house.socket(hello('one'), { transports: [transport] })
  await connected(again)
  expect(await acted(again, 1, 'ready', { on: true })).toEqual({ ok: true })
  again.close()
})

it('shows everything once to who knocks twice in one request', async () => {
  const { hello } = await workshopAt(house, 'one')
  const path = `${house.url}/socket.io/?EIO=4&transport=polling`
  const opened = await (await fetch(path)).text()
  const { sid }: { sid: string } = JSON.parse(opened.slice(1))
  const enters = `40${JSON.stringify(hello('one'))}`
  const body = Array.from({ length: 4 }, () => enters).join('\u001e')
  await fetch(`${path}&sid=${sid}`, { method: 'POST', body, headers: { 'content-type': 'text/plain' } })
  const heard: string[] = []
  for (let n = 0; n < 5; n++) heard.push(await (await fetch(`${path}&sid=${sid}`)).text())
  expect(heard.join('').split('2["table",')).toHaveLength(2)
  expect(heard.at(-1)).toContain('Session ID unknown')
})

it.each(['websocket', 'polling'])('lets in at once who goes and comes back, by %s', async (transport) => {
  const { socket } = await someone(transport)
  for (let n = 1; n <= 3; n++) {
    socket.disconnect()
    socket.connect()
    await connected(socket)
    expect(await acted(socket, n, 'ready', { on: true })).toEqual({ ok: true })
  }
  socket.close()
})

it('hangs up when somebody says goodbye and stays on the line', async () => {
  const { socket } = await someone('websocket')
  const closed = new Promise((resolve) => socket.io.engine.on('close', resolve))
  socket.io.engine.write('1')
  expect(await Promise.race([closed.then(() => 'closed'), pause(1000)])).toBe('closed')
})
