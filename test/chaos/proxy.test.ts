import { createServer, type IncomingMessage, type Server } from 'node:http'
import { connect, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { pause } from '../play/player.ts'
import { chaosBefore, type Proxy } from './proxy.ts'

let server: Server
let proxy: Proxy
/** The ends of the connections at the server. */
let ends: Socket[] = []
beforeEach(async () => {
  ends = []
  server = createServer((request, response) => {
    response.end(request.url === '/long' ? 'a'.repeat(50_000) : 'hello')
  })
  server.on('connection', (socket: Socket) => void ends.push(socket))
  server.on('upgrade', (_request: IncomingMessage, socket: Socket) => {
    socket.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n')
    socket.on('data', (data) => socket.write(data)).on('error', () => undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  proxy = await chaosBefore(typeof address === 'object' && address ? address.port : 0, 7)
})
afterEach(async () => {
  await proxy.stop()
  server.closeAllConnections()
  ends.forEach((end) => end.destroy())
  await new Promise((resolve) => server.close(resolve))
})

const get = (path = '/', more: RequestInit = {}) => fetch(proxy.url + path, more)
const text = async (path = '/') => (await get(path)).text()

/** An open line on which whatever is said comes back. */
async function line() {
  const socket = connect(proxy.port, '127.0.0.1')
  let heard = ''
  let end: string | undefined
  socket.on('data', (data: Buffer) => void (heard += data.toString()))
  socket.on('error', (error: NodeJS.ErrnoException) => void (end ??= error.code))
  socket.on('close', () => void (end ??= 'closed'))
  socket.write('GET / HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n')
  const told = () => ({ heard: heard.split('\r\n\r\n')[1] ?? '', head: heard.slice(0, 12), end })
  await expect.poll(() => told().head + (told().end ?? '')).not.toBe('')
  return { socket, told }
}

it('lets everything through, and counts it, as long as it is not told otherwise', async () => {
  expect(await text()).toBe('hello')
  expect((await text('/long')).length).toBe(50_000)
  expect(proxy.bytes().down).toBeGreaterThan(50_000)
  const { socket, told } = await line()
  socket.write('one')
  await expect.poll(told).toMatchObject({ heard: 'one', end: undefined })
  socket.destroy()
})

it('is late in both directions, by what it is told, and keeps the order', async () => {
  const { socket, told } = await line()
  proxy.be({ up: 120, down: 80, jitter: 20 })
  const begun = performance.now()
  socket.write('one ')
  await expect.poll(() => told().heard, { interval: 5 }).toBe('one ')
  expect(performance.now() - begun).toBeGreaterThan(195)
  const words = Array.from({ length: 150 }, (_, n) => `${n} `)
  for (const word of words) {
    socket.write(word)
    await pause(1)
  }
  await expect.poll(() => told().heard).toBe(`one ${words.join('')}`)
  socket.destroy()
})

it('resets what is open, and hangs up on whoever comes', async () => {
  const { told } = await line()
  proxy.reset()
  await expect.poll(() => told().end).toBe('ECONNRESET')
  proxy.be({ trouble: 'reset' })
  await expect(get()).rejects.toThrow('fetch failed')
  proxy.be()
  expect(await text()).toBe('hello')
})

it('cuts an answer at the very byte', async () => {
  proxy.be({ cutAfter: 1000 })
  const before = proxy.bytes().down
  await expect(text('/long')).rejects.toThrow('terminated')
  expect(proxy.bytes().down - before).toBe(1000)
  proxy.be()
  expect((await text('/long')).length).toBe(50_000)
})

it('lets a dead radio swallow everything, both ways, and close nothing', async () => {
  const { socket, told } = await line()
  proxy.be({ trouble: 'dead' })
  socket.write('lost')
  ends.at(-1)?.write('lost too')
  const late = get('/', { signal: AbortSignal.timeout(150) })
  await expect(late).rejects.toThrow('timeout')
  expect(told()).toMatchObject({ heard: '', end: undefined })
  // Neither does the server hear that somebody went.
  socket.destroy()
  await pause(50)
  expect(ends.at(0)?.destroyed).toBe(false)
})

it('has healed for who comes anew; what was open in the dead spell stays dead', async () => {
  const { socket, told } = await line()
  proxy.be({ trouble: 'dead' })
  proxy.be()
  socket.write('still lost')
  expect(await text()).toBe('hello')
  expect(told().heard).toBe('')
  socket.destroy()
})

it('refuses websockets, and lets all else pass', async () => {
  proxy.be({ trouble: 'noUpgrade' })
  const { told } = await line()
  await expect.poll(told).toMatchObject({ head: 'HTTP/1.1 403', end: 'closed' })
  expect(await text()).toBe('hello')
})

it.each([
  ['page', 200],
  ['login', 302],
  ['511', 511],
] as const)('answers itself as a captive portal does: %s', async (trouble, status) => {
  const { told } = await line()
  proxy.be({ trouble })
  await expect.poll(() => told().end).toBe('ECONNRESET')
  const answer = await get('/api/join', { method: 'POST', body: '{}', redirect: 'manual' })
  expect(answer.status).toBe(status)
  if (status !== 302) expect(await answer.text()).toContain('<p>Log in')
  else expect(await text()).toContain('<p>Log in')
  expect((await line()).told().head).toBe('HTTP/1.1 200')
  proxy.be()
  expect(await text()).toBe('hello')
})
