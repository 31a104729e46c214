import { rule } from '../rule.ts'
import { without } from '../workshop.ts'

/** Back to the step that is on. */
export const stopLooking = rule({
  carries: {},
  by: ['facilitator'],
  during: 'always',
  play: (workshop) => without(workshop, 'lookingBack'),
})
