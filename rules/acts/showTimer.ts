import * as v from 'valibot'

import { rule } from '../rule.ts'
import { without } from '../workshop.ts'

/** Shows on the projector how long the step still lasts, or takes it away. */
export const showTimer = rule({
  carries: { on: v.boolean() },
  by: ['facilitator'],
  during: 'always',
  play: (workshop, { on }) => (on ? { ...workshop, timerShown: true } : without(workshop, 'timerShown')),
})
