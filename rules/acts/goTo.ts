import * as v from 'valibot'

import { enter } from '../steps.ts'
import { rule } from '../rule.ts'

/** To a later step of the agenda; what lies between is skipped, and done where play needs it. */
export const goTo = rule({
  carries: { step: v.pipe(v.number(), v.integer(), v.minValue(0)) },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { step }, _seat, given) {
    if (step <= workshop.step || step >= workshop.agenda.length) return 'no-such-step'
    return enter(workshop, step, given)
  },
})
