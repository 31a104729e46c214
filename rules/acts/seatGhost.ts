import { newSeat } from '../begin.ts'
import { markOf } from '../marks.ts'
import type { Refusal } from '../refusals.ts'
import { rule } from '../rule.ts'
import { placed } from '../seating.ts'
import { nextOrder, withSeat } from '../who.ts'
import type { Workshop } from '../workshop.ts'

/** One more simulated participant comes in, or knocks like people do: only in a rehearsal, and only the server's own door can say so. */
export const seatGhost = rule({
  carries: {},
  by: ['door'],
  during: 'always',
  unless: (workshop) => whyNoGhost(workshop),
  play(workshop) {
    const order = nextOrder(workshop)
    const id = `s${order}`
    const seat = { ...newSeat('participant', order, []), mark: markOf(workshop, order) }
    if (workshop.door === 'knock') return withSeat(workshop, id, { ...seat, away: 'waiting' })
    return placed(withSeat(workshop, id, seat), id)
  },
})

/**
 * Why no simulated participant comes in now: nobody rehearses, nobody can come in, or there are as many as the
 * facilitator chose. Once persons are dealt, those without a holder are played anyway.
 */
export function whyNoGhost(workshop: Workshop): Refusal | undefined {
  const { settings, seats, door, frozen, lookingBack, persons } = workshop
  if (!settings.rehearsal || frozen || lookingBack !== undefined) return 'not-now'
  if (door === 'locked') return 'no-entry'
  const keyless = Object.values(seats).filter(
    ({ role, keys }) => role !== 'table' && keys.length === 0,
  ).length
  const isFull = keyless >= (settings.simulated ?? 0) || Object.keys(persons).length > 0
  return isFull ? 'too-many' : undefined
}
