import { Agent, request } from 'node:http'
import { connect } from 'node:net'

import type { Chance } from '../../../rules/chance.ts'
import type { Asking } from './asks.ts'

export type Told = { status: number; text: string }

const agent = new Agent({ keepAlive: true, maxSockets: 40 })

/** Asks, and tells what was answered; status 0 when the line was cut. */
export function asked(port: number, { method, path, body = '', headers }: Asking): Promise<Told> {
  const usual =
    body === '' ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve) => {
    const gone = () => resolve({ status: 0, text: '' })
    const options = {
      host: '127.0.0.1',
      port,
      method,
      path,
      agent,
      headers: { ...usual, ...headers },
      timeout: 10_000,
    }
    const asking = request(options, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => void parts.push(part))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() }),
      )
      answer.on('error', gone)
    })
    asking.on('error', gone)
    asking.on('timeout', () => void asking.destroy())
    asking.end(body)
  })
}

const head = 'POST /api/join HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n'
const rawRequests = [
  `${head}Transfer-Encoding: chunked\r\n\r\nfffffffff\r\n{}`,
  `${head}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
  `${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
  `${head}Content-Length: 5\r\nContent-Length: 50\r\n\r\n{}`,
  `${head}Content-Length: -1\r\n\r\n{}`,
  `${head}Content-Length: 99999999999\r\n\r\n{`,
  `${head}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}`,
  `${head}X: ${'a'.repeat(20_000)}\r\n\r\n`,
  'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
  'GET / HTTP/9.9\r\n\r\n',
  '\u0016\u0003\u0001\u0002\u0000\u0001\u0000',
  '\r\n\r\n\r\n',
]

/** Says something that is no http, or hardly, and hears for a moment what comes of it. */
export function shouted(port: number, chance: Chance): Promise<Told> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    let text = ''
    const timer = setTimeout(() => socket.destroy(), 60)
    socket.on('data', (part) => (text += part.toString()))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearTimeout(timer)
      resolve({ status: 0, text })
    })
    socket.write(chance.pick(rawRequests))
  })
}

/** Nothing more is asked. */
export function askNoMore(): void {
  agent.destroy()
}
