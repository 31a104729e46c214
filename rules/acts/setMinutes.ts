import * as v from 'valibot'

import { rule } from '../rule.ts'
import { countShape } from '../shapes.ts'

/** Lengthens or shortens a step of the agenda; the plan is a guide, nothing ends by itself. */
export const setMinutes = rule({
  carries: {
    step: countShape,
    minutes: v.pipe(v.number(), v.minValue(0.5), v.maxValue(90)),
  },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { step, minutes }) {
    if (step >= workshop.agenda.length) return 'no-such-step'
    return {
      ...workshop,
      agenda: workshop.agenda.map((there, n) => (n === step ? { ...there, minutes } : there)),
    }
  },
})
