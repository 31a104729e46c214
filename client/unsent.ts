import type { ActMessage } from '../rules/wire.ts'
import type { Seat } from './settings.ts'

/** A storage that can be looked through; a browser may refuse each of its calls. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** What an earlier page of a seat got no answer to, in order; its first acts may have been played. */
export type Leftover = { client: string; acts: readonly ActMessage[] }
export type Unsent = {
  /** Keeps what this page waits for; nothing more to wait for takes it away. */
  keep: (client: string, acts: readonly ActMessage[]) => void
  /** What other pages left, the oldest first. */
  left: (client: string) => Leftover[]
  /** Forgets what is delivered, unless its own page still lives and has kept something else since. */
  delivered: (leftover: Leftover) => void
}

/** So many acts of a page are kept, in so many signs: input is blocked while the line is gone. */
export const mostUnsent = 20
const mostSigns = 64_000
/** More pages than these leave nothing at the same time; what else is there is not ours. */
const mostPages = 10
const prefix = 'databasespel.unsent.'

/** A page's record; `turn` counts the pages that left something, so that the oldest goes first. */
type Written = { seat: string; turn: number; acts: ActMessage[] }

/** What pages of this seat have not been answered yet; without a storage, or where it refuses, nothing is kept. */
export function unsentOf(seat: Seat, shelf: Shelf | undefined): Unsent {
  const whose = nameOf(seat)
  const ours = () => recordsOn(shelf).filter((one) => one.seat === whose)
  let turn: number | undefined
  return {
    keep(client, acts) {
      if (acts.length === 0) return drop(shelf, client)
      turn ??= 1 + Math.max(0, ...ours().map((one) => one.turn))
      write(shelf, client, { seat: whose, turn, acts: [...acts] })
    },
    left: (client) =>
      ours()
        .filter((one) => one.client !== client)
        .sort((one, other) => one.turn - other.turn)
        .map(({ client: of, acts }) => ({ client: of, acts })),
    delivered({ client, acts }) {
      const now = recordsOn(shelf).find((one) => one.client === client)
      if (JSON.stringify(now?.acts) === JSON.stringify(acts)) drop(shelf, client)
    },
  }
}

/** Nothing unsent outlives the key of its seat: what is of none of these seats goes. */
export function dropUnsentBut(seats: readonly (Seat | undefined)[], shelf: Shelf | undefined): void {
  const stay = seats.map((seat) => seat && nameOf(seat))
  for (const { client, seat } of recordsOn(shelf)) if (!stay.includes(seat)) drop(shelf, client)
}

function nameOf({ workshop, key }: Seat): string {
  return `${workshop}.${key}`
}

/** All records that can be read; what cannot is swept away. */
function recordsOn(shelf: Shelf | undefined): (Written & { client: string })[] {
  return clientsOn(shelf).flatMap((client) => {
    const record = readFrom(tried(() => shelf?.getItem(prefix + client)) ?? '')
    if (!record) drop(shelf, client)
    return record ? [{ ...record, client }] : []
  })
}

function clientsOn(shelf: Shelf | undefined): string[] {
  const names = tried(() => Array.from({ length: shelf?.length ?? 0 }, (_, n) => shelf?.key(n) ?? '')) ?? []
  const clients = names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length))
  return clients.slice(0, mostPages)
}

/** The first acts, as many as fit: delivered from the front they stay in order. A record that does not fit goes. */
function write(shelf: Shelf | undefined, client: string, record: Written): void {
  const acts = record.acts.slice(0, mostUnsent)
  while (JSON.stringify(acts).length > mostSigns) acts.pop()
  if (acts.length === 0) return drop(shelf, client)
  const written = tried(() => {
    shelf?.setItem(prefix + client, JSON.stringify({ ...record, acts }))
    return true
  })
  if (!written) drop(shelf, client)
}

function drop(shelf: Shelf | undefined, client: string): void {
  tried(() => shelf?.removeItem(prefix + client))
}

function readFrom(text: string): Written | undefined {
  const read: unknown = tried(() => JSON.parse(text))
  if (!isObject(read) || typeof read['seat'] !== 'string' || typeof read['turn'] !== 'number')
    return undefined
  const { seat, turn, acts } = read
  if (!Array.isArray(acts) || acts.length === 0 || !acts.every(isMessage)) return undefined
  return { seat, turn, acts }
}

function isMessage(value: unknown): value is ActMessage {
  return isObject(value) && Number.isInteger(value['n']) && typeof value['act'] === 'string'
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** Does what a browser may refuse; undefined when it did. */
export function tried<T>(use: () => T): T | undefined {
  try {
    return use()
  } catch {
    return undefined
  }
}
