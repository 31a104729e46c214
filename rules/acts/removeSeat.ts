import { openedByAll } from '../ballots.ts'
import { withoutKeysOf } from '../lent.ts'
import { id, rule } from '../rule.ts'
import { unsaid } from '../unsaid.ts'
import { sentAway } from '../waiting.ts'
import { withSeat } from '../who.ts'
import type { Seat } from '../workshop.ts'

/**
 * Takes somebody out at once. For who played a simulated participant plays on, and `restoreSeat` undoes it; who
 * knocked is sent away. What they put in an open box goes with them. Facilitators can take out those who came after
 * them, and with who is taken out the keys go that they handed out.
 */
export const removeSeat = rule({
  carries: { seat: id },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { seat: seatId }, by, { chance }) {
    const seat = workshop.seats[seatId]
    if (!seat || seat.role === 'table' || seatId === by) return 'no-such-seat'
    if (seat.away === 'waiting') return sentAway(workshop, seatId)
    if (seat.role === 'facilitator' && !isBefore(workshop.seats[by], seat)) return 'not-yours'
    const watches = seat.role === 'facilitator' || seat.role === 'spectator'
    const gone = watches ? ({ away: 'removed' } as const) : ({ away: 'removed', player: 'ghost' } as const)
    const left = withoutKeysOf(unsaid(workshop, seatId), seatId)
    return openedByAll(withSeat(left, seatId, { ...seat, ...gone }), chance)
  },
})

function isBefore(one: Seat | undefined, other: Seat): boolean {
  return one !== undefined && one.order < other.order
}
