import { id, rule } from '../rule.ts'
import { leaders, withSeat } from '../who.ts'

/**
 * Another facilitator takes the giver's place as the first, and the giver looks on from then on. Until the taker has
 * played an act the giver can take the lead back: on the taker's device nobody may be awake.
 */
export const handOver = rule({
  carries: { seat: id },
  by: ['facilitator'],
  during: 'always',
  unless: (workshop) => (leaders(workshop).length > 1 ? undefined : 'not-now'),
  play(workshop, { seat: to }, from) {
    const giver = workshop.seats[from]
    const taker = leaders(workshop).find(([other]) => other === to && other !== from)?.[1]
    if (!giver || !taker) return 'no-such-seat'
    // Who leads first can take others out: that goes with the lead.
    const order = Math.min(giver.order, taker.order)
    const given = withSeat({ ...workshop, handed: { from, to } }, to, { ...taker, order })
    return withSeat(given, from, { ...giver, role: 'spectator', order: Math.max(giver.order, taker.order) })
  },
})
