import * as v from 'valibot'

import { rule } from '../rule.ts'

/** Shows an earlier step to everybody, read-only, as it ended. */
export const lookBack = rule({
  carries: { step: v.pipe(v.number(), v.integer(), v.minValue(0)) },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { step }) {
    return step < workshop.step ? { ...workshop, lookingBack: step } : 'no-such-step'
  },
})
