import * as v from 'valibot'

import type { Refusal } from './refusals.ts'
import { addresses, variants, type Role, type SeatId, type TableId } from './workshop.ts'
import { agendaNames } from './agenda.ts'
import { agendaShape, type AgendaFile } from './agendaFile.ts'
import type { FileFault } from './fileFault.ts'
import { languageShape } from './language.ts'
import { id, millimetres } from './rule.ts'
import type { SavedSummary } from './savedFile.ts'
import type { Views } from './view/views.ts'
import type { Millimetres, Milliseconds } from './units.ts'

/** A key as a client makes it: 128 random bits in base64url. */
const key = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/))
/** Counters are kept under this name, so that none is taken that every object has. */
const clientId = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{8,24}$/),
  v.check((name) => !(name in Object.prototype)),
)
const workshopId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,24}$/))

/** What a socket says of itself when it connects; never in a URL. */
export const helloShape = v.strictObject({ workshop: workshopId, key, client: clientId })
export type Hello = v.InferOutput<typeof helloShape>

/** POST /api/workshops: start a workshop; the key opens the facilitator's seat from then on. */
export const startShape = v.strictObject({
  key,
  agenda: v.picklist(agendaNames),
  language: languageShape,
  address: v.picklist(addresses),
  origin: v.boolean(),
  rehearsal: v.boolean(),
  /** Without it the classic one. */
  variant: v.optional(v.picklist(variants)),
  /** An agenda of one's own, from a file. */
  plan: v.exactOptional(agendaShape),
  simulated: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(4), v.maxValue(12))),
  /** Asked of whoever starts a workshop on a server that has one; no part of what begins. */
  word: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
})
export type Start = v.InferOutput<typeof startShape>
export type Started = { workshop: string; code: string }

/** GET /api/start: what a server asks of whoever starts a workshop. */
export type StartAsks = { word: boolean }

/**
 * POST /api/files: a file that a facilitator chose, an agenda or a table from before. The answer says what is in it, or
 * what is wrong with it. With `start` a workshop begins with the cards of the table.
 */
export const fileShape = v.strictObject({ file: v.unknown(), start: v.exactOptional(startShape) })
export type FileAsked = v.InferOutput<typeof fileShape>
export type Looked = { agenda: AgendaFile } | { saved: SavedSummary } | { faults: FileFault[] }

/** POST /api/join: a code that was typed, or the longer invitation of the QR. */
export const joinShape = v.strictObject({
  key,
  entry: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  people: v.picklist([1, 2]),
})
export type Join = v.InferOutput<typeof joinShape>
/** Whose screen the seat behind a key has. */
export type SeatRole = Exclude<Role, 'keyKeeper'>
/** Without a role it is a participant's; which seat it is, is told to who comes in by the door. */
export type Joined = { workshop: string; role?: SeatRole; seat?: SeatId }

/** What another device is to be: this console once more, the table, who helps to lead, or who looks on. */
export const pairingKinds = ['console', 'facilitator', 'spectator', 'table'] as const
export type PairingKind = (typeof pairingKinds)[number]

/** POST /api/pairings: a facilitator asks a short code that opens a seat on another device, once and not for long. */
export const pairingShape = v.strictObject({ workshop: workshopId, key, kind: v.picklist(pairingKinds) })
export type Pair = v.InferOutput<typeof pairingShape>
export type Paired = { code: string; lasts: Milliseconds }

/** POST /api/regain: whose seat a key opens that somebody kept. */
export const regainShape = v.strictObject({ workshop: workshopId, key })
export type Regain = v.InferOutput<typeof regainShape>

/** POST /api/keys: the facilitator asks a further key for a seat: another device, a lost phone, the table. */
export const grantShape = v.strictObject({
  workshop: workshopId,
  key,
  seat: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,24}$/)),
})
export type Grant = v.InferOutput<typeof grantShape>
export type Granted = { key: string }

/** GET /api/check: what the page of the network check holds its own clock and heavy answer against. */
export type CheckPlain = {
  at: Milliseconds
  /** What GET /api/check/weight answers: so many bytes, with this sum. */
  weight: { bytes: number; sum: number }
}
const meeting = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{12}$/))
/**
 * POST /api/check: a page of the check asks who came to it, or says that it was opened: with what the QR of another page
 * gave along, or without when somebody typed the address.
 */
export const checkShape = v.union([
  v.strictObject({ own: meeting }),
  v.strictObject({ from: v.exactOptional(meeting) }),
])
export type CheckSaid = v.InferOutput<typeof checkShape>
/** Under which of our hosts other devices came, the newest last. */
export type CheckMet = { came: string[] }

/** One act on the wire, numbered per client from 1; the acknowledgement comes after the commit. */
export const actShape = v.strictObject({
  n: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000_000)),
  act: v.pipe(v.string(), v.maxLength(40)),
  carried: v.unknown(),
})
export type ActMessage = v.InferOutput<typeof actShape>
export type Answer = { ok: true } | { no: Refusal }

/** A hand drags at most so many cards. */
export const mostHeld = 40

/**
 * A hand over a table: where its pointer is, and the ids of the cards, or of the one pile, that it drags. An empty
 * list says that the hand is over no table any more. It may get lost on the way, and is never kept.
 */
export const handShape = v.union([
  v.strictTuple([]),
  v.pipe(v.tupleWithRest([id, millimetres, millimetres], id), v.maxLength(3 + mostHeld)),
])
export type HandMessage = v.InferOutput<typeof handShape>
/** Everybody's hands at one tick, each of them with whose it is; who is not in it has no hand over a table. */
export type SeenHand = [seat: SeatId, table: TableId, x: Millimetres, y: Millimetres, ...held: string[]]
/** Between two ticks of one room. */
export const handTick: Milliseconds = 50

/** A JSON merge patch: null takes a key away. */
export type Patch = { [key: string]: unknown }

/** A view as a whole, or as the change from the version that the receiver holds. */
export type Shown<View> = { to: number; whole: View } | { to: number; from: number; change: Patch }

export const audiences = ['table', 'own', 'console'] as const
export type Audience = (typeof audiences)[number]

/** What the server sends. `clock` comes first on every connection. */
export type Down = {
  [A in Audience]: (shown: Shown<Views[A]>) => void
} & {
  clock: (at: Milliseconds) => void
  /** Lossy: the hands of all, to those who look at them. */
  hands: (hands: SeenHand[]) => void
  /** The workshop or the seat is gone; nothing more will come. */
  farewell: (why: 'gone' | 'removed') => void
  /** The server stops for a moment; the client comes back by itself. */
  backSoon: () => void
}
/** What a client sends. */
export type Up = {
  act: (message: ActMessage, done: (answer: Answer) => void) => void
  /** Lossy: the own hand. */
  hand: (hand: HandMessage) => void
  /** Whether this screen draws hands; who does not is not sent any. Said again on every connection. */
  looks: (on: boolean) => void
}
