import * as v from 'valibot'

import { newSeat } from '../begin.ts'
import { adopt } from '../holders.ts'
import { markOf } from '../marks.ts'
import { rule } from '../rule.ts'
import { placed } from '../seating.ts'
import { nextOrder, playingSeats, withSeat } from '../who.ts'

/** One device is one seat; more than this do not fit in a room. */
const mostSeats = 40

export const join = rule({
  carries: { key: v.pipe(v.string(), v.maxLength(64)), people: v.picklist([1, 2]) },
  by: ['door'],
  during: 'always',
  evenWhen: 'frozen',
  play(workshop, { key, people }) {
    if (workshop.door === 'locked') return 'no-entry'
    if (playingSeats(workshop).length >= mostSeats) return 'too-many'
    const order = nextOrder(workshop)
    const seat = { ...newSeat('participant', order, [key]), people, mark: markOf(workshop, order) }
    const id = `s${order}`
    return adopt(placed(withSeat(workshop, id, seat), id), id)
  },
})
