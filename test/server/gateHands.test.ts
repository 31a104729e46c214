import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Socket } from 'socket.io-client'

import type { SeenHand } from '../../rules/wire.ts'
import { acted, connected, next, served, workshopAt, type Served } from './served.ts'

let house: Served
let room: Awaited<ReturnType<typeof workshopAt>>
const open: Socket[] = []

beforeAll(async () => {
  house = await served()
})
afterAll(() => house.end())
afterEach(() => open.splice(0).forEach((socket) => socket.close()))

/** Two participants and the facilitator, in the step in which cards are linked. */
async function linking() {
  room = await workshopAt(house, 'one', 'two')
  const [facilitator, one, two] = await Promise.all(
    [room.facilitator, room.hello('one'), room.hello('two')].map(async (hello) => {
      const socket = house.socket(hello)
      open.push(socket)
      await connected(socket)
      return socket
    }),
  )
  if (!facilitator || !one || !two) throw new Error('somebody is not there')
  expect(await acted(facilitator, 1, 'goTo', { step: 7 })).toEqual({ ok: true })
  return { facilitator, one, two }
}

/** Every tick that this socket hears. */
function heardBy(socket: Socket): SeenHand[][] {
  const heard: SeenHand[][] = []
  socket.on('hands', (hands: SeenHand[]) => heard.push(hands))
  return heard
}

const settle = (time = 150) => new Promise((resolve) => setTimeout(resolve, time))

it('shows hands to those who look, and to nobody else', async () => {
  const { facilitator, one, two } = await linking()
  const [atTwo, atFacilitator] = [heardBy(two), heardBy(facilitator)]
  two.emit('looks', true)
  await settle()
  one.emit('hand', ['t1', 10, 20])
  await settle()
  expect(atTwo.at(-1)).toEqual([['s2', 't1', 10, 20]])
  two.emit('looks', false)
  await settle()
  one.emit('hand', ['t1', 11, 20])
  await settle()
  expect(atTwo.at(-1)).toEqual([['s2', 't1', 10, 20]])
  expect(atFacilitator).toEqual([])
})

it('shows them twenty times a second', async () => {
  const { one, two } = await linking()
  const heard = heardBy(two)
  two.emit('looks', true)
  for (let n = 0; n < 80; n++) {
    one.emit('hand', ['t1', n, n])
    await settle(12)
  }
  // The pace lets a burst pass and then 25 a second.
  expect(heard.length).toBeGreaterThan(10)
  expect(heard.length).toBeLessThan(40)
})

it('takes the hand of who goes off the table', async () => {
  const { one, two } = await linking()
  const heard = heardBy(two)
  two.emit('looks', true)
  one.emit('hand', ['t1', 10, 20])
  await settle()
  one.close()
  await settle()
  expect(heard.at(-1)).toEqual([])
})

it('is not harmed by hands without sense, and cuts the line when they go on', async () => {
  const { facilitator, one, two } = await linking()
  const heard = heardBy(facilitator)
  facilitator.emit('looks', true)
  const cut = next(one, 'disconnect')
  for (let n = 0; n < 3; n++) {
    for (const message of [undefined, null, 'x', {}, ['t1'], ['t1', '1', 2], ['__proto__', 1, 1, 'x']])
      one.emit('hand', message)
    one.emit('hand')
    one.emit('hand', ['t1', 1, 1], ['t1', 1, 1])
    one.emit('hand', ['t1', 1, 1], () => undefined)
    one.emit('looks', 'yes')
  }
  await settle()
  expect(one.connected).toBe(true)
  expect(heard.flat()).toEqual([])
  const flood = setInterval(() => one.emit('hand', 'x'), 5)
  await cut
  clearInterval(flood)
  two.emit('hand', ['t1', 5, 5])
  await settle()
  expect(heard.at(-1)).toEqual([['s3', 't1', 5, 5]])
})

it('leaves out without a word what is too much', async () => {
  const { one, two } = await linking()
  for (let n = 0; n < 500; n++) one.emit('hand', ['t1', n, n])
  await settle()
  expect(await acted(one, 1, 'lay', { cards: ['no-such'], x: 1, y: 1 })).toEqual({ no: 'no-such-card' })
  expect([one.connected, two.connected]).toEqual([true, true])
})

it('leaves out nothing of a second device because of what the first one says', async () => {
  const { one, two } = await linking()
  const laptop = house.socket(room.hello('one'))
  open.push(laptop)
  await connected(laptop)
  const heard = heardBy(two)
  two.emit('looks', true)
  for (let n = 0; n < 200; n++) one.emit('hand', ['t1', n, n])
  await settle()
  laptop.emit('hand', ['t1', 5000, 5000])
  await settle()
  expect(heard.at(-1)).toEqual([['s2', 't1', 5000, 5000]])
  laptop.close()
  await settle()
  expect(heard.at(-1)).not.toEqual([])
})

it('hears who looks, however many hands it left out before', async () => {
  const { one, two } = await linking()
  const heard = heardBy(one)
  for (let n = 0; n < 200; n++) one.emit('hand', ['t1', n, n])
  one.emit('looks', true)
  await settle()
  two.emit('hand', ['t1', 5, 5])
  await settle()
  expect(heard.at(-1)).toContainEqual(['s3', 't1', 5, 5])
})
