import { seatFrom, type Place, type Seat } from '../settings.ts'

/** A screen with a seat of its own, the home page, or the seats that share this device. */
export type Page = Place | 'home' | 'pass'

/** Which page this is, and what a QR gave along in the part of the address that no server sees. */
export type Route = {
  place: Page
  /** A seat to take over on this device. */
  seat?: Seat
  /** The workshop that was here is erased. */
  erased?: true
  /** An invitation to join with. */
  join?: string
  /** A window that the console has just opened: the seat comes in a moment. */
  awaits?: true
  /** A pairing code: another screen of the facilitator, or a place beside them. */
  pair?: string
  /** The step plan for a data project, which needs no seat. */
  plan?: true
  /** The network check, which needs no seat either, and what the QR of another page of it gave along. */
  check?: { from?: string | undefined }
}

const places: Readonly<Record<string, Place>> = {
  '/console': 'console',
  '/table': 'table',
  '/watch': 'spectator',
}

/** Reads an address; `/` is a participant's when the hash says so or `seated` does. */
export function routeOf({ pathname, hash }: Pick<Location, 'pathname' | 'hash'>, seated: boolean): Route {
  const given = new URLSearchParams(hash.slice(1))
  const path = pathname.replace(/\/+$/, '')
  if (path === '/pass') return { place: 'pass' }
  if (path === '/plan') return { place: 'home', plan: true }
  if (path === '/check') return { place: 'home', check: { from: given.get('from') ?? undefined } }
  const screen = Object.hasOwn(places, path) ? places[path] : undefined
  const seat = seatFrom(given.get('seat') ?? '')
  const join = given.get('join')
  if (screen) return { place: screen, ...(seat && { seat }), ...(given.has('awaits') && { awaits: true }) }
  const pair = given.get('pair')
  if (seat) return { place: 'participant', seat }
  if (pair) return { place: 'home', pair }
  if (join) return { place: 'home', join }
  return { place: seated ? 'participant' : 'home' }
}
