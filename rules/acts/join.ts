import * as v from 'valibot'

import { newSeat } from '../begin.ts'
import { markOf } from '../marks.ts'
import { seatedAs } from '../pairs.ts'
import type { Refusal } from '../refusals.ts'
import { keyHash, rule } from '../rule.ts'
import { welcomed } from '../waiting.ts'
import { isPlayer, nextOrder, withSeat } from '../who.ts'
import type { Workshop } from '../workshop.ts'

/** One device is one seat; more than this do not fit in a room, nor before its door. */
const mostSeats = 40

export const join = rule({
  carries: { key: keyHash, people: v.picklist([1, 2]) },
  by: ['door'],
  during: 'always',
  evenWhen: 'frozen',
  play(workshop, { key, people }) {
    const why = whyNoEntry(workshop)
    if (why) return why
    const order = nextOrder(workshop)
    const seat = { ...newSeat('participant', order, [key]), mark: markOf(workshop, order) }
    const id = `s${order}`
    const knocks = workshop.door === 'knock'
    const there = withSeat(workshop, id, knocks ? { ...seat, away: 'waiting' } : seat)
    const seated = seatedAs(there, id, people)
    return knocks ? seated : welcomed(seated, id)
  },
})

/** Why nobody comes in by the code now; undefined when somebody may. */
export function whyNoEntry(workshop: Workshop): Refusal | undefined {
  if (workshop.door === 'locked') return 'no-entry'
  return isFull(workshop) ? 'too-many' : undefined
}

/**
 * Who waits counts too: a crowd before the door keeps nobody busy for ever. Who was removed does not: a lobby that bots
 * had filled is free again.
 */
function isFull({ seats }: Workshop): boolean {
  const taken = Object.values(seats).filter(
    (seat) => seat.away === 'waiting' || (isPlayer(seat) && seat.away !== 'removed'),
  )
  return taken.length >= mostSeats
}
