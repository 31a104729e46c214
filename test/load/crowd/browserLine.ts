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
    return await new BrowserLine(asking, sid, { heard, closed }).comeIn()
  } catch (error) {
    asking.end()
    throw error
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

/** A line that is asked for over http until a websocket takes over; when none can, it goes on as it is. */
class BrowserLine {
  readonly #asking: Asking
  readonly #sid: string
  readonly #ends: Ends
  readonly #socket: WebSocket
  #way: 'asking' | 'changing' | 'socket' | 'ended' = 'asking'
  #isIn = false
  #isProbed = false
  #waiting: string[] = []
  #saying: Promise<unknown> = Promise.resolve()

  constructor(asking: Asking, sid: string, ends: Ends) {
    this.#asking = asking
    this.#sid = sid
    this.#ends = ends
    const options = { perMessageDeflate: false, skipUTF8Validation: true, headers: asking.headers }
    this.#socket = new WebSocket(`${asking.address}&sid=${sid}`, options)
    this.#socket.on('error', () => undefined)
    this.#socket.once('open', () => this.#socket.send('2probe'))
    this.#socket.once('message', () => (this.#isProbed = true))
  }

  /** Comes in; throws when nobody lets us in. */
  async comeIn(): Promise<Line> {
    await this.#asking.say(this.#sid, this.#asking.hello)
    while (!this.#isIn) await this.#hearMore()
    const polling = this.#poll()
    this.#socket.once('close', () => this.#way === 'socket' && this.#end())
    this.#socket.on('message', (data) => {
      if (!Buffer.isBuffer(data)) return
      if (this.#way === 'socket') this.#take(data)
      else void this.#change(polling)
    })
    if (this.#isProbed) void this.#change(polling)
    return { send: (text) => this.#send(text), bytes: () => 0, close: () => this.#close() }
  }

  async #poll(): Promise<void> {
    try {
      while (this.#way === 'asking') await this.#hearMore()
    } catch {
      this.#end()
    }
  }

  /** The websocket answered: once nothing is under way over http any more, it takes over. */
  async #change(polling: Promise<void>): Promise<void> {
    if (this.#way !== 'asking') return
    this.#way = 'changing'
    await Promise.all([polling, this.#saying])
    if (this.#way !== 'changing') return
    if (this.#socket.readyState !== WebSocket.OPEN) return this.#end()
    this.#socket.send('5')
    this.#way = 'socket'
    this.#asking.end()
    for (const text of this.#waiting.splice(0)) this.#socket.send(text)
  }

  async #hearMore(): Promise<void> {
    for (const packet of (await this.#asking.say(this.#sid)).split(separator)) this.#take(Buffer.from(packet))
  }

  #take(data: Buffer): void {
    const head = data.toString('latin1', 0, 2)
    if (head === '2') return this.#send('3')
    if (head === '40') this.#isIn = true
    else if (head === '44' || head === '41' || head === '1') throw new Error('load: nobody let us in')
    else if (head !== '6') this.#ends.heard(data)
  }

  #send(text: string): void {
    if (this.#way === 'socket') return this.#socket.send(text)
    if (this.#way === 'changing') return void this.#waiting.push(text)
    this.#saying = this.#saying.then(() => this.#asking.say(this.#sid, text)).catch(() => this.#end())
  }

  #end(): void {
    if (this.#way === 'ended') return
    this.#way = 'ended'
    this.#asking.end()
    this.#socket.terminate()
    this.#ends.closed()
  }

  async #close(): Promise<void> {
    this.#end()
  }
}
