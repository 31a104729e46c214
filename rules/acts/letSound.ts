import * as v from 'valibot'

import { rule } from '../rule.ts'
import { without } from '../workshop.ts'

/** Whether paper, stamp and box are heard at the projector. */
export const letSound = rule({
  carries: { on: v.boolean() },
  by: ['facilitator'],
  during: 'always',
  play: (workshop, { on }) => (on ? { ...workshop, sound: true } : without(workshop, 'sound')),
})
