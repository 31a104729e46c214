import { takesKey } from '../rules/acts/grantKey.ts'
import { tableSeat } from '../rules/begin.ts'
import type { Refusal } from '../rules/refusals.ts'
import type { Join, Joined, Pair, Paired, SeatRole } from '../rules/wire.ts'
import type { Role, Workshop } from '../rules/workshop.ts'
import type { Entered, NotEntered } from './entrance.ts'
import { hashOf, seatOf } from './keys.ts'
import { pairingLasts, type Pairing, type Pairings } from './pairing.ts'
import type { Room } from './room.ts'
import type { Rooms } from './rooms.ts'

/** A short code for whoever entered, when they lead. */
export function paired(
  pairings: Pairings,
  { workshop, kind }: Pair,
  entered: Entered | NotEntered,
): Paired | Refusal {
  if (typeof entered === 'string') return entered
  const { room, seat } = entered
  const own = room.workshop.seats[seat]
  if (own?.role !== 'facilitator') return 'not-yours'
  if (kind === 'console' && !takesKey(own)) return 'too-many'
  return { code: pairings.open({ workshop, seat, kind }), lasts: pairingLasts }
}

/** Opens what a pairing code is for. Unknown, expired and used codes are one and the same refusal. */
export async function joinPaired(
  rooms: Rooms,
  pairings: Pairings,
  { entry, key }: Join,
): Promise<Joined | Refusal> {
  const pairing = pairings.use(entry, key)
  const room = pairing && rooms.find(pairing.workshop)
  if (!pairing || !room) return 'no-entry'
  const known = joinedBy(room.workshop, key)
  if (known) return known
  const answer = await seatFor(room, pairing, hashOf(key))
  if ('ok' in answer) return joinedBy(room.workshop, key) ?? 'no-entry'
  return said.find((no) => no === answer.no) ?? 'no-entry'
}

/** What may be said to whoever has a code that opens: that it does not open is not among it. */
const said: readonly Refusal[] = ['not-saved', 'too-many']

/** The rules judge it as an act of whoever asked for the code: a code of somebody who leads no more opens nothing. */
function seatFor(room: Room, { seat, kind }: Pairing, key: string) {
  if (kind === 'console') return room.ask({ seat, act: 'grantKey', carried: { seat, key } })
  if (kind === 'table') return room.ask({ seat, act: 'grantKey', carried: { seat: tableSeat, key } })
  return room.ask({ seat, act: 'addSeat', carried: { role: kind, key } })
}

/** What a kept key opens. */
export function regained(workshop: string, entered: Entered | NotEntered): Joined | Refusal {
  if (typeof entered === 'string') return entered === 'not-readable' ? entered : 'no-entry'
  const role = entered.room.workshop.seats[entered.seat]?.role
  return role ? { workshop, role: screenOf(role) } : 'no-entry'
}

function joinedBy(workshop: Workshop, key: string): Joined | undefined {
  const seat = workshop.seats[seatOf(workshop, key) ?? '']
  return seat && { workshop: workshop.id, role: screenOf(seat.role) }
}

/** Who keeps the key is nobody else's business: it has the screen of a participant. */
function screenOf(role: Role): SeatRole {
  return role === 'keyKeeper' ? 'participant' : role
}
