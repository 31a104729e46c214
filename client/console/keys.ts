import type { SeatId } from '../../rules/workshop.ts'
import { grant, type No } from '../http.ts'
import type { Seat } from '../settings.ts'

/** A fresh key for another device on a seat of this workshop; or why there is none. */
export async function keyFor(seat: SeatId, own: Seat | undefined): Promise<Seat | No> {
  if (!own) return { no: 'gone' }
  const answer = await grant({ ...own, seat })
  return 'no' in answer ? answer : { workshop: own.workshop, key: answer.key }
}

/** The part of an address that no server sees: which seat a device takes over. */
export function seatHash({ workshop, key }: Seat): string {
  return `#seat=${workshop}.${key}`
}
