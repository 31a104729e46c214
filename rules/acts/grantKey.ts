import { withKeys } from '../lent.ts'
import { id, keyHash, rule } from '../rule.ts'
import { withSeat } from '../who.ts'
import type { Seat } from '../workshop.ts'

/** So many keys besides the first one. */
const furtherKeys = 6

/**
 * A further key for a seat: a lost phone, another device for the console, the table's screen. Of another facilitator's
 * seat nobody gets one: who is taken out would come back by it. What they hand out goes with them (`lent`).
 */
export const grantKey = rule({
  carries: { seat: id, key: keyHash },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { seat: seatId, key }, by) {
    const seat = workshop.seats[seatId]
    if (!seat) return 'no-such-seat'
    if (seat.role === 'facilitator' && seatId !== by) return 'not-yours'
    if (!takesKey(seat)) return 'too-many'
    const [first, ...others] = [...seat.keys, key]
    const keys = [first ?? key, ...others.slice(-furtherKeys)]
    return withSeat(workshop, seatId, seatId === by ? { ...seat, keys } : withKeys(seat, keys, key, by))
  },
})

/**
 * Whether there is a key left for this seat. Of a facilitator's keys any may be put away on paper, so none dies. Of
 * others the newest takes the place of the oldest but the first: phones are lost and found, and a wall is opened often.
 */
export function takesKey({ role, keys }: Pick<Seat, 'role' | 'keys'>): boolean {
  return role !== 'facilitator' || keys.length <= furtherKeys
}
