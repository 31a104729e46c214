import type { Room } from './room.ts'

/** More places than these no workshop has; the oldest is forgotten. */
const mostNetworks = 200

/**
 * The networks in which somebody of a workshop is, or was: who sits there too may be of the same class. In memory only,
 * and gone with the room.
 */
export class Known {
  readonly #networks = new WeakMap<Room, Set<string>>()

  add(room: Room, network: string): void {
    const networks = this.#networks.get(room) ?? new Set()
    if (networks.has(network)) return
    const [oldest] = networks
    if (networks.size >= mostNetworks && oldest !== undefined) networks.delete(oldest)
    this.#networks.set(room, networks.add(network))
  }

  has(room: Room, network: string): boolean {
    return this.#networks.get(room)?.has(network) === true
  }
}
