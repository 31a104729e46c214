import * as v from 'valibot'

import { newSeat } from '../begin.ts'
import { markOf } from '../marks.ts'
import { rule } from '../rule.ts'
import { welcomed } from '../waiting.ts'
import { isPlayer, nextOrder, withSeat } from '../who.ts'
import type { Workshop } from '../workshop.ts'

/** One device is one seat; more than this do not fit in a room, nor before its door. */
const mostSeats = 40

export const join = rule({
  carries: { key: v.pipe(v.string(), v.maxLength(64)), people: v.picklist([1, 2]) },
  by: ['door'],
  during: 'always',
  evenWhen: 'frozen',
  play(workshop, { key, people }) {
    if (workshop.door === 'locked') return 'no-entry'
    if (isFull(workshop)) return 'too-many'
    const order = nextOrder(workshop)
    const seat = { ...newSeat('participant', order, [key]), people, mark: markOf(workshop, order) }
    const id = `s${order}`
    if (workshop.door === 'knock') return withSeat(workshop, id, { ...seat, away: 'waiting' })
    return welcomed(withSeat(workshop, id, seat), id)
  },
})

/** Who waits counts too: a crowd before the door keeps nobody busy for ever. */
function isFull({ seats }: Workshop): boolean {
  const taken = Object.values(seats).filter((seat) => isPlayer(seat) || seat.away === 'waiting')
  return taken.length >= mostSeats
}
