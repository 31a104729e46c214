import * as v from 'valibot'

import { rule } from '../rule.ts'
import { without } from '../workshop.ts'

/** Whether the console sees what a made-up participant sees; never what a real one does. */
export const peek = rule({
  carries: { on: v.boolean() },
  by: ['facilitator'],
  during: 'always',
  play: (workshop, { on }) => (on ? { ...workshop, peek: on } : without(workshop, 'peek')),
})
