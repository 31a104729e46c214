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
