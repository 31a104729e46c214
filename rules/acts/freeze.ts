import * as v from 'valibot'

import { rule } from '../rule.ts'

/** Holds everything still, so that people look up; and lets it go again. */
export const freeze = rule({
  carries: { on: v.boolean() },
  by: ['facilitator'],
  during: 'always',
  play: (workshop, { on }) => ({ ...workshop, frozen: on }),
})
