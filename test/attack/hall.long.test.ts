import { afterAll, beforeAll, expect, it } from 'vitest'

import { served, workshopAt, type Served } from '../server/served.ts'

const workshops = 10
const each = 30

let house: Served
beforeAll(async () => {
  house = await served()
})
afterAll(() => house.end())

it('lets three hundred devices in behind one address, and again when all of them lost their line at once', async () => {
  const names = Array.from({ length: each }, (_, n) => `person-${n}`)
  const rooms = await Promise.all(Array.from({ length: workshops }, () => workshopAt(house, ...names)))
  // One in ten cannot open a websocket.
  const transports = (n: number) => (n % 10 === 0 ? ['polling'] : ['websocket'])
  const sockets = rooms.flatMap(({ hello }) =>
    names.map((name, n) =>
      house.socket(hello(name), { transports: transports(n), reconnection: true, timeout: 20_000 }),
    ),
  )
  const refused: string[] = []
  for (const socket of sockets) socket.on('connect_error', ({ message }) => void refused.push(message))
  const open = () => sockets.filter(({ connected }) => connected).length
  for (let times = 0; times < 3; times++) {
    await expect.poll(open, { timeout: 60_000, interval: 100 }).toBe(workshops * each)
    if (times < 2) for (const socket of sockets) socket.io.engine.close()
  }
  expect(refused.filter((message) => message === 'too-fast' || message === 'gone')).toEqual([])
  expect(house.reports).not.toContain('cutOff')
}, 240_000)
