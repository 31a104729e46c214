import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { knockBeside } from '../../client/knock.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A socket whose attempt hangs, and a server that answers knocks when told so. */
function hanging() {
  const socket = {
    connected: false,
    io: { engine: { readyState: 'opening' } },
    began: 0,
    disconnect: () => undefined,
    connect() {
      socket.began += 1
      socket.io = { engine: { readyState: 'opening' } }
    },
  }
  const knocks: AbortSignal[] = []
  const network = { isDead: true, takes: 50 }
  const isThere = (signal: AbortSignal) => {
    knocks.push(signal)
    return new Promise<boolean>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('no answer')))
      if (!network.isDead) setTimeout(() => resolve(true), network.takes)
    })
  }
  const stop = knockBeside(socket, isThere)
  return { socket, knocks, network, stop, pass: (time: number) => vi.advanceTimersByTimeAsync(time) }
}

it('begins an attempt anew that hung in a dead spell, as soon as the server answers a knock', async () => {
  const { socket, network, pass, stop } = hanging()
  await pass(3000)
  expect(socket.began).toBe(0)
  network.isDead = false
  // The knock under way is lost; the next comes within half a second.
  await pass(1500)
  expect(socket.began).toBe(1)
  stop()
})

it('knocks one at a time, and gives each up in the end', async () => {
  const { knocks, pass, stop } = hanging()
  await pass(5000)
  expect(knocks.length).toBeGreaterThanOrEqual(4)
  expect(knocks.slice(0, -1).every(({ aborted }) => aborted)).toBe(true)
  stop()
})

it('leaves an attempt alone that is answered first, or got through meanwhile', async () => {
  const { socket, network, knocks, pass, stop } = hanging()
  network.isDead = false
  await pass(400)
  expect(knocks).toEqual([])
  await pass(610)
  socket.io.engine.readyState = 'open'
  await pass(3000)
  expect(knocks).toHaveLength(1)
  expect(socket.began).toBe(0)
  stop()
})

it('leaves alone who is connected, who waits for the next attempt, and who went', async () => {
  const { socket, network, knocks, pass, stop } = hanging()
  network.isDead = false
  socket.connected = true
  await pass(3000)
  socket.connected = false
  socket.io.engine.readyState = 'closed'
  await pass(3000)
  stop()
  socket.io.engine.readyState = 'opening'
  await pass(3000)
  expect(knocks).toEqual([])
  expect(socket.began).toBe(0)
})

it('gives a slow network the whole patience of an attempt', async () => {
  const { socket, network, pass, stop } = hanging()
  network.isDead = false
  network.takes = 1200
  await pass(5000)
  expect(socket.began).toBe(0)
  stop()
})

it('does not bring back a line that was closed while it knocked', async () => {
  const { socket, network, knocks, pass, stop } = hanging()
  network.isDead = false
  await pass(1010)
  expect(knocks).toHaveLength(1)
  stop()
  await pass(3000)
  expect(socket.began).toBe(0)
})
