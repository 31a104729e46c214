import * as v from 'valibot'

import { stepNames } from '../agenda.ts'
import { enter } from '../steps.ts'
import { rule } from '../rule.ts'
import { countShape } from '../shapes.ts'

/**
 * To a later step of the agenda; what lies between is skipped, and done where play needs it. With its name only if it
 * still stands there: two who lead change the agenda at the same time.
 */
export const goTo = rule({
  carries: {
    step: countShape,
    name: v.optional(v.picklist(stepNames)),
  },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { step, name }, _seat, given) {
    const there = workshop.agenda[step]
    if (!there || step <= workshop.step) return 'no-such-step'
    if (name !== undefined && there.name !== name) return 'no-such-step'
    return enter(workshop, step, given)
  },
})
