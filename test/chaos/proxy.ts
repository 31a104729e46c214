import { connect, createServer, type Socket } from 'node:net'

import { chanceFrom } from '../../rules/chance.ts'
import type { Milliseconds } from '../../rules/units.ts'
import { Pipe, type Way } from './pipe.ts'
import { portalOf, type Portal } from './portal.ts'

/** What the network between people and the server is like. Nothing of it set: all is well. */
export type Weather = {
  /** How late everything is that goes up to the server, and that comes down from it. */
  up?: Milliseconds
  down?: Milliseconds
  jitter?: Milliseconds
  /** Each new connection ends after so many bytes came down on it, wherever that is. */
  cutAfter?: number
  /**
   * dead: the radio is gone; connections stay open, and nothing comes through, on those that saw it ever again.
   * reset: whoever connects is hung up on. noUpgrade: websockets are refused, all else passes. Or a login page.
   */
  trouble?: 'dead' | 'reset' | 'noUpgrade' | Portal
}

export type Proxy = {
  url: string
  port: number
  /** From now on the network is like this; without anything it has healed. */
  be: (weather?: Weather) => void
  /** Resets every connection there is. */
  reset: () => void
  /** How many connections are open, and were ever opened. */
  count: () => { open: number; ever: number }
  /** How many bytes went through so far. */
  bytes: () => { up: number; down: number }
  stop: () => Promise<void>
}

/** More connections than this at once are hung up on: a test that runs wild hurts nobody. */
const mostOpen = 1000
/** The head of a request is read no further than this. */
const longestHead = 16 * 1024

/** A network that can fail between people and a server on this machine, by the same chance for the same seed. */
export async function chaosBefore(port: number, seed = 1, at = 0): Promise<Proxy> {
  const open = new Set<Tunnel>()
  const bytes = { up: 0, down: 0 }
  let weather: Weather = {}
  let ever = 0
  const portal = portalOf(() => portalIn(weather) ?? 'page')
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    ever += 1
    socket.on('error', () => undefined)
    const kind = portalIn(weather)
    if (open.size >= mostOpen || weather.trouble === 'reset') {
      socket.resetAndDestroy()
      return
    }
    if (kind) {
      portal.emit('connection', socket)
      return
    }
    const tunnel = new Tunnel(socket, { port, seed: seed * 100_003 + ever, weather: () => weather, bytes })
    open.add(tunnel)
    socket.once('close', () => open.delete(tunnel))
  })
  await new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve))
  const address = server.address()
  const own = typeof address === 'object' && address ? address.port : 0
  const reset = () => open.forEach((tunnel) => tunnel.reset())
  return {
    url: `http://127.0.0.1:${own}`,
    port: own,
    be(next = {}) {
      weather = next
      if (weather.trouble === 'dead') open.forEach((tunnel) => tunnel.die())
      // Who has to log in anew loses what was open.
      else if (portalIn(weather)) reset()
    },
    reset,
    count: () => ({ open: open.size, ever }),
    bytes: () => ({ ...bytes }),
    async stop() {
      reset()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

type Ground = { port: number; seed: number; weather: () => Weather; bytes: { up: number; down: number } }

/** One connection through the proxy. */
class Tunnel {
  readonly #here: Socket
  readonly #there: Socket
  readonly #pipes: Pipe[]
  /** How much may still come down. */
  #left: number
  #isDead: boolean

  constructor(here: Socket, { port, seed, weather, bytes }: Ground) {
    this.#here = here
    this.#there = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    const { cutAfter = Infinity, trouble } = weather()
    this.#left = cutAfter
    this.#isDead = trouble === 'dead'
    if (trouble === 'noUpgrade') this.#refuseUpgrade()
    const chance = chanceFrom(seed)
    const way = (which: 'up' | 'down') => (): Way => {
      const { jitter = 0, [which]: delay = 0 } = weather()
      return { delay, jitter, isDead: this.#isDead }
    }
    const up = { from: here, to: this.#there }
    const down = { from: this.#there, to: here }
    this.#pipes = [
      new Pipe(up, way('up'), chance, (count) => {
        bytes.up += count
        return count
      }),
      new Pipe(down, way('down'), chance, (count) => {
        const passes = this.#untilCut(count)
        bytes.down += passes
        return passes
      }),
    ]
    here.once('close', () => this.#close(this.#there))
    this.#there.on('error', () => this.#close(here)).once('close', () => this.#close(here))
  }

  die(): void {
    this.#isDead = true
  }

  reset(): void {
    this.#pipes.forEach((pipe) => pipe.stop())
    this.#here.resetAndDestroy()
    this.#there.destroy()
  }

  /** Neither end hears of the other's over a dead line. */
  #close(socket: Socket): void {
    if (this.#isDead) return
    if (this.#here.destroyed) this.#pipes.forEach((pipe) => pipe.stop())
    socket.destroy()
  }

  #untilCut(count: number): number {
    const passes = Math.min(count, this.#left)
    this.#left -= passes
    // Once the last bytes are on their way.
    if (this.#left === 0) setImmediate(() => this.#end())
    return passes
  }

  #end(): void {
    this.#pipes.forEach((pipe) => pipe.stop())
    this.#here.destroySoon()
    this.#there.destroy()
  }

  #refuseUpgrade(): void {
    let head = ''
    this.#here.prependListener('data', (data: Buffer) => {
      if (head.length > longestHead) return
      head += data.toString('latin1')
      if (/^upgrade: *websocket/im.test(head)) this.#refuse()
    })
  }

  /** As a proxy at school does that lets through only what it knows. */
  #refuse(): void {
    this.#here.removeAllListeners('data')
    this.#here.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n')
    this.#there.destroy()
  }
}

function portalIn({ trouble }: Weather): Portal | undefined {
  return trouble === 'page' || trouble === 'login' || trouble === '511' ? trouble : undefined
}
