import { rule } from '../rule.ts'
import { withSeat } from '../who.ts'
import { without } from '../workshop.ts'

/** Who handed over leads again, as the first, as long as the other has done nothing with the lead. */
export const takeBack = rule({
  carries: {},
  by: ['spectator'],
  during: 'always',
  evenWhen: 'frozen',
  unless: ({ handed }, seat) => (handed?.from === seat ? undefined : 'not-now'),
  play(workshop, _carried, from) {
    const to = workshop.handed?.to ?? ''
    const giver = workshop.seats[from]
    const taker = workshop.seats[to]
    if (!giver || !taker) return 'no-such-seat'
    const order = Math.min(giver.order, taker.order)
    const back = withSeat(without(workshop, 'handed'), from, { ...giver, role: 'facilitator', order })
    return withSeat(back, to, { ...taker, order: Math.max(giver.order, taker.order) })
  },
})
