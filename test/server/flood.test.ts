import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Socket } from 'socket.io-client'

import { pause } from '../play/player.ts'
import { acted, connected, served, workshopAt, type Served } from './served.ts'

let house: Served
const open: Socket[] = []
beforeAll(async () => {
  house = await served()
})
afterAll(() => house.end())
afterEach(() => open.splice(0).forEach((socket) => socket.close()))

async function connectedTo(hello: object, transport = 'websocket') {
  const socket = house.socket(hello, { transports: [transport] })
  open.push(socket)
  await connected(socket)
  return socket
}

/** Two participants, who are on the line. */
async function two() {
  const room = await workshopAt(house, 'one', 'two')
  const [one, other] = [await connectedTo(room.hello('one')), await connectedTo(room.hello('two'))]
  return { room, one, other }
}

const longId = 'x'.repeat(40)
const many = Array.from({ length: 40 }, () => longId)

it.each([
  ['hands', `2${JSON.stringify(['hand', ['t1', 1, 1]])}`],
  ['large hands', `2${JSON.stringify(['hand', ['t1', 1, 1, ...many]])}`],
  ['hands far too large', `2${JSON.stringify(['hand', ['t1', 1, 1, 'x'.repeat(15_000)]])}`],
  ['hands in another notation', '2["hand" ,["t1",1,1]]'],
  ['looks', '2["looks",true]'],
  ['answers to nothing', '31[1]'],
])(
  'cuts a flood of %s within five seconds',
  async (_what, packet) => {
    const { room, one, other } = await two()
    let isCut = false
    one.once('disconnect', () => (isCut = true))
    const until = Date.now() + 5000
    let sent = 0
    while (!isCut && Date.now() < until) {
      for (let n = 0; n < 20; n++) one.io.engine.write(packet)
      sent += 20
      await pause(10)
    }
    expect(isCut).toBe(true)
    expect(sent).toBeLessThan(5000)
    expect(house.reports).toContain('cutOff')
    expect(await acted(other, 1, 'ready', { on: true })).toEqual({ ok: true })
    // So long our own client waits before it comes back.
    await pause(1500)
    const again = await connectedTo(room.hello('one'))
    expect(await acted(again, 1, 'ready', { on: true })).toEqual({ ok: true })
  },
  10_000,
)

it('lets four devices of one seat say what they have to, also after a while without a line', async () => {
  const { room, one } = await two()
  const devices = [one]
  for (let n = 0; n < 3; n++) devices.push(await connectedTo(room.hello('one')))
  for (const device of devices) for (let n = 0; n < 150; n++) device.emit('hand', ['t1', n, n])
  for (let n = 0; n < 40; n++) {
    for (const device of devices) device.emit('hand', ['t1', n, n])
    await pause(50)
  }
  expect(devices.map(({ connected: isOn }) => isOn)).toEqual([true, true, true, true])
})
