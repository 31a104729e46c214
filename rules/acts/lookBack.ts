import { rule } from '../rule.ts'
import { countShape } from '../shapes.ts'

/** Shows an earlier step to everybody, read-only, as it ended. */
export const lookBack = rule({
  carries: { step: countShape },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { step }) {
    return step < workshop.step ? { ...workshop, lookingBack: step } : 'no-such-step'
  },
})
