import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { WebSocket } from 'ws'

import { pause } from '../play/player.ts'
import { Host, module } from './host.ts'
import { openRoom, until } from './room.ts'

const ok = { ok: true }

it(
  'goes on, and reports it without a word of it, when it has a bug that nobody catches',
  { timeout: 60_000 },
  async () => {
    const host = await Host.open(module('plantedBug'))
    await host.start()
    const room = await openRoom(host.url, 2, 1)
    try {
      host.signal('SIGUSR2')
      const reports = async () => (await readFile(host.logFile, 'utf8')).split('\n')
      await expect
        .poll(async () => (await reports()).filter((line) => line.includes('"uncaught"')).length)
        .toBe(2)
      expect((await reports()).join('')).not.toContain('secret')
      const answers = await Promise.all(room.all.slice(1).map((one) => one.ask('ready', { on: true })))
      expect(answers).toEqual([ok, ok])
      expect(room.all.every(({ lines }) => !lines.includes('lost'))).toBe(true)
    } finally {
      room.all.forEach((one) => one.close())
      expect(await host.end('SIGTERM')).toBe(0)
      await host.close()
    }
  },
)

const deep = `${'['.repeat(7000)}${']'.repeat(7000)}`
const hello = { workshop: 'workshop-one', key: 'k'.repeat(22), client: 'client-one' }
/** What somebody says on an open websocket, as socket.io has it on the wire. */
const said = [
  'x',
  '',
  '9',
  '4',
  '49',
  '4451-["act",{"_placeholder":true,"num":0}]',
  '42["act"]',
  `42["act",${deep}]`,
  '42["__proto__",{"constructor":1}]',
  '40{"__proto__":{"workshop":"x"}}',
  `40${JSON.stringify({ ...hello, more: deep })}`,
  `40/${'n'.repeat(9000)},{}`,
  `42["act",{"n":1,"act":"ready","carried":${deep}}]`,
  'a'.repeat(20_000),
]
/** What somebody sends as an HTTP request. */
const requests = [
  'GET / HTTP/9.9\r\n\r\n',
  'GARBAGE\0\0\0\r\n\r\n',
  `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n`,
  'POST /api/join HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{"a":',
  'POST /api/join HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: -1\r\n\r\n',
  'POST /socket.io/?EIO=4&transport=polling HTTP/1.1\r\nhost: 127.0.0.1\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n',
  `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nhost: 127.0.0.1\r\nupgrade: websocket\r\n\r\n`,
  'GET /%E0%A4%A HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n',
]

async function say(url: string, word: string | Buffer): Promise<void> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`)
  await new Promise((resolve) => socket.once('open', resolve).once('error', resolve))
  if (socket.readyState === WebSocket.OPEN) socket.send(word)
  await pause(20)
  socket.terminate()
}

async function send(port: number, request: string): Promise<void> {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined)
  socket.write(request)
  await pause(20)
  socket.destroy()
}

it('outlives whatever one line or one request says, huge or without sense', { timeout: 60_000 }, async () => {
  const host = await Host.open()
  await host.start()
  const room = await openRoom(host.url, 1, 1)
  try {
    for (const word of [...said, Buffer.alloc(30_000, 1), Buffer.from([4, 2])]) await say(host.url, word)
    for (const request of requests) await send(host.port, request)
    const [, participant] = room.all
    await until('they are on the line', () => participant?.line === 'open')
    expect(await participant?.ask('ready', { on: true })).toEqual(ok)
    expect(participant?.lines).not.toContain('lost')
    const reports = await readFile(host.logFile, 'utf8')
    for (const bug of ['uncaught', 'messageFailed', 'requestFailed'])
      expect(reports).not.toContain(`"${bug}"`)
  } finally {
    room.all.forEach((one) => one.close())
    expect(await host.end('SIGTERM')).toBe(0)
    await host.close()
  }
})
