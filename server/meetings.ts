import { isIP } from 'node:net'

import type { Milliseconds } from '../rules/units.ts'
import { paceOf, type Limit, type Pace } from './pace.ts'
import type { World } from './world.ts'

export type MeetingsParts = Pick<World, 'now'> & {
  /** Under which addresses phones find this server. */
  addresses: () => readonly string[]
}

/** Somebody came under this host, by the QR of this page; who typed the address came to no page in particular. */
type Meeting = { page: string | undefined; host: string; at: Milliseconds }

/** A device that came is told of for so long. */
export const meetingLasts: Milliseconds = 10 * 60_000
/** More are not kept: the oldest goes. */
const mostMeetings = 300
/** Pages that nobody showed can be made up: so many one network may name, and as many again while they are kept. */
const naming: Limit = { burst: 20, perSecond: 20_000 / meetingLasts }

/**
 * Under which hosts other devices opened the network check, per page that showed them the way, in memory and for some
 * minutes. It keeps hosts of ours and times; of who came it knows no more than how fast their network names pages.
 */
export class Meetings {
  readonly #now: World['now']
  readonly #addresses: MeetingsParts['addresses']
  readonly #naming: Pace
  readonly #kept = new Map<string, Meeting>()

  constructor({ now, addresses }: MeetingsParts) {
    this.#now = now
    this.#addresses = addresses
    this.#naming = paceOf(naming, now)
  }

  /**
   * Somebody in this network came under what they say is our host, by the QR of a page or, in a local network, by typing
   * the address. What is no address of ours is not kept, nor what comes too fast.
   */
  came(page: string | undefined, said: string, network: string): void {
    const host = this.#ourHost(said)
    // Under a public name anybody may come, and none of them is in the room.
    if (host === undefined || (page === undefined && !isInNumbers(host))) return
    this.#forget()
    const key = `${page ?? ''} ${host}`
    if (!this.#kept.has(key) && !this.#naming.take(network)) return
    this.#kept.delete(key)
    this.#kept.set(key, { page, host, at: this.#now() })
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > mostMeetings && oldest !== undefined) this.#kept.delete(oldest)
  }

  /** The hosts under which somebody came to this page, or to none in particular, the newest last. */
  of(asking: string): string[] {
    this.#forget()
    const all = [...this.#kept.values()].filter(({ page }) => page === undefined || page === asking)
    return [...new Set(all.map(({ host }) => host).toReversed())].toReversed()
  }

  /** As our own address writes it: a browser chooses freely what it says, also how many zeros its port has. */
  #ourHost(said: string): string | undefined {
    const url = `http://${said}`
    const host = URL.canParse(url) ? new URL(url).host : undefined
    return this.#addresses().some((one) => new URL(one).host === host) ? host : undefined
  }

  #forget(): void {
    for (const [key, { at }] of this.#kept)
      if (Math.abs(this.#now() - at) > meetingLasts) this.#kept.delete(key)
  }
}

const isInNumbers = (host: string) => isIP(host.replace(/:\d+$/, '').replace(/^\[|\]$/g, '')) > 0
