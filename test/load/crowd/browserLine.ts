import { Agent, request } from 'node:http'
import { WebSocket } from 'ws'

import { linePace } from '../../../client/knock.ts'
import type { Milliseconds } from '../../../rules/units.ts'
import type { Greeting, Line } from '../../bench/load/line.ts'

/** After so long without a first answer our client asks beside it whether anybody is there. */
const knocksAfter: Milliseconds = 750
const separator = '\x1e'

type Ends = { heard: (data: Buffer) => void; closed: () => void }

/**
 * A line that comes in as that of a browser does: asked over http first, and a websocket from then on. It gives up as
 * our client does, and whoever opened it tries again.
 */
export async function openAsBrowser(
  greeting: Greeting,
  heard: Ends['heard'],
  closed: Ends['closed'],
): Promise<Line> {
  const asking = new Asking(greeting)
  try {
    const { sid }: { sid: string } = JSON.parse((await asking.first()).slice(1))
    const opening = new Opening(asking, sid, heard)
    return await opening.line(closed)
  } finally {
    asking.end()
  }
}

/** Requests over connections of their own. */
class Asking {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 4 })
  readonly #headers: Readonly<Record<string, string>>
  readonly address: string
  readonly hello: string
  readonly #base: string

  constructor({ address, hello = '', headers = {} }: Greeting) {
    this.address = address
    this.hello = hello
    this.#headers = headers
    this.#base = address.replace(/^ws/, 'http').replace('transport=websocket', 'transport=polling')
  }

  get headers() {
    return this.#headers
  }

  /** The answer that opens a line; given up when somebody answers a later question sooner. */
  async first(): Promise<string> {
    const patience = new AbortController()
    const timer = setTimeout(() => patience.abort(), linePace.timeout)
    const knock = setTimeout(() => {
      void this.#ask(new URL('/healthz', this.#base).href)
        .then(() => patience.abort())
        .catch(() => undefined)
    }, knocksAfter)
    try {
      return await this.#ask(this.#base, undefined, patience.signal)
    } finally {
      clearTimeout(timer)
      clearTimeout(knock)
    }
  }

  /** What waits for this line, or what became of words that are sent on it. */
  say(sid: string, words?: string): Promise<string> {
    return this.#ask(`${this.#base}&sid=${sid}`, words)
  }

  end(): void {
    this.#agent.destroy()
  }

  #ask(url: string, words?: string, signal?: AbortSignal): Promise<string> {
    const method = words === undefined ? 'GET' : 'POST'
    const type = words === undefined ? {} : { 'content-type': 'text/plain;charset=UTF-8' }
    const options = {
      method,
      agent: this.#agent,
      headers: { ...this.#headers, ...type },
      ...(signal && { signal }),
    }
    return new Promise((resolve, reject) => {
      const asked = request(url, options, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (more: string) => (text += more))
        response.once('error', reject)
        response.once('end', () => (response.statusCode === 200 ? resolve(text) : reject(new Error(text))))
      })
      asked.once('error', reject).end(words)
    })
  }
}

/** From the first answer to the websocket that takes over. */
class Opening {
  readonly #asking: Asking
  readonly #sid: string
  readonly #heard: Ends['heard']
  readonly #socket: WebSocket
  #isProbed = false
  #isIn = false

  constructor(asking: Asking, sid: string, heard: Ends['heard']) {
    this.#asking = asking
    this.#sid = sid
    this.#heard = heard
    const options = { perMessageDeflate: false, skipUTF8Validation: true, headers: asking.headers }
    this.#socket = new WebSocket(`${asking.address}&sid=${sid}`, options)
  }

  async line(closed: () => void): Promise<Line> {
    const socket = this.#socket
    const ended = new Promise<never>((_, reject) => {
      socket.on('error', reject)
      socket.once('close', () => reject(new Error('load: the line was cut')))
    })
    ended.catch(() => undefined)
    try {
      await Promise.race([
        ended,
        Promise.all([this.#asking.say(this.#sid, this.#asking.hello), this.#poll(), this.#probe()]),
      ])
      if (!this.#isIn) throw new Error('load: nobody let us in')
    } catch (error) {
      socket.terminate()
      throw error
    }
    socket.on('message', (data) => Buffer.isBuffer(data) && this.#take(data))
    socket.once('close', closed)
    socket.send('5')
    return { send: (text) => socket.send(text), bytes: () => 0, close: () => closedLine(socket) }
  }

  #probe(): Promise<void> {
    return new Promise((resolve) => {
      this.#socket.once('open', () => this.#socket.send('2probe'))
      this.#socket.once('message', () => {
        this.#isProbed = true
        resolve()
      })
    })
  }

  /** Until the websocket is there, and the last answer has come. */
  async #poll(): Promise<void> {
    while (!this.#isProbed || !this.#isIn)
      for (const packet of (await this.#asking.say(this.#sid)).split(separator))
        this.#take(Buffer.from(packet))
  }

  #take(data: Buffer): void {
    const head = data.toString('latin1', 0, 2)
    if (head === '2') return this.#socket.send('3')
    if (head === '40') this.#isIn = true
    else if (head === '44') this.#socket.terminate()
    else if (head !== '6') this.#heard(data)
  }
}

function closedLine(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    if (socket.readyState === WebSocket.CLOSED) return resolve()
    socket.once('close', () => resolve())
    socket.terminate()
  })
}
