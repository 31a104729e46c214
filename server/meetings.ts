import { isIP } from 'node:net'

import type { Milliseconds } from '../rules/units.ts'
import type { World } from './world.ts'

/** A device that came is told of for so long. */
export const meetingLasts: Milliseconds = 10 * 60_000
/** More pages are not kept: the oldest goes. */
const mostPages = 300
/** A machine has no more addresses that are worth telling of. */
const mostHosts = 8
/** Who typed the address came to no page in particular. */
const anyPage = ''

/**
 * Under which hosts other devices opened the network check, per page that showed them the way, in memory and for some
 * minutes. It keeps hosts of ours and times; nothing of who came.
 */
export class Meetings {
  readonly #now: World['now']
  readonly #pages = new Map<string, Map<string, Milliseconds>>()

  constructor({ now }: Pick<World, 'now'>) {
    this.#now = now
  }

  /** Somebody came under this host, by the QR of a page or, in a local network, by typing the address. */
  came(page: string | undefined, host: string): void {
    // Under a public name anybody may come, and none of them is in the room.
    if (page === undefined && isIP(host.replace(/:\d+$/, '').replace(/^\[|\]$/g, '')) === 0) return
    const hosts = this.#pages.get(page ?? anyPage) ?? new Map<string, Milliseconds>()
    hosts.delete(host)
    hosts.set(host, this.#now())
    dropOldest(hosts, mostHosts)
    this.#pages.delete(page ?? anyPage)
    this.#pages.set(page ?? anyPage, hosts)
    dropOldest(this.#pages, mostPages)
  }

  /** The hosts under which somebody came to this page, or to none in particular. */
  of(page: string): string[] {
    const found = [anyPage, page].flatMap((one) => [...(this.#pages.get(one) ?? [])])
    const lately = found.filter(([, at]) => Math.abs(this.#now() - at) <= meetingLasts)
    return [...new Set(lately.sort(([, one], [, other]) => one - other).map(([host]) => host))]
  }
}

function dropOldest(map: Map<string, unknown>, most: number): void {
  const [oldest] = map.keys()
  if (map.size > most && oldest !== undefined) map.delete(oldest)
}
