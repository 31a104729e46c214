import type { Server } from 'node:http'
import type { Socket } from 'node:net'

import type { Milliseconds } from '../rules/units.ts'
import { networkOf, type Caps } from './pace.ts'

/** How many of a kind are there at the same time, per key. */
export class Crowd {
  readonly #most: number
  readonly #counts = new Map<string, number>()

  constructor(most: number) {
    this.#most = most
  }

  /** Counts one more under this key, until the returned leave is called; undefined when there are too many. */
  enter(key: string): (() => void) | undefined {
    const count = this.#counts.get(key) ?? 0
    if (count >= this.#most) return undefined
    this.#counts.set(key, count + 1)
    let isIn = true
    return () => {
      if (isIn) this.#leave(key)
      isIn = false
    }
  }

  #leave(key: string): void {
    const left = (this.#counts.get(key) ?? 1) - 1
    if (left > 0) this.#counts.set(key, left)
    else this.#counts.delete(key)
  }
}

/**
 * Which line goes when there are as many as there may be: the oldest of whoever has most of them, so that nobody is kept
 * out by others. None as long as there is room.
 */
export function oldestOfMost<T>(all: Iterable<ReadonlySet<T>>, most: number): T | undefined {
  const owned = [...all]
  if (owned.length === 0 || owned.reduce((sum, { size }) => sum + size, 0) < most) return undefined
  const [oldest] = owned.reduce((one, other) => (other.size > one.size ? other : one))
  return oldest
}

/** A connection on which nothing goes to or fro for so long is closed; websockets have their own pings. */
const silence: Milliseconds = 30_000

/**
 * Closes connections too many, of all together and of one network: who only holds them open costs memory. Behind a
 * proxy of our own all come from its address, and it counts for itself.
 */
export function bound(http: Server, { connections, connectionsOfNetwork }: Caps, proxies: number): void {
  http.maxConnections = connections
  http.setTimeout(silence)
  if (proxies > 0) return
  const crowd = new Crowd(connectionsOfNetwork)
  http.on('connection', (socket: Socket) => {
    const leave = crowd.enter(networkOf(socket.remoteAddress))
    if (leave) socket.once('close', leave)
    else socket.destroy()
  })
}
