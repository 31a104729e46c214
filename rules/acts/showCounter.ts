import * as v from 'valibot'

import { rule } from '../rule.ts'

/** Shows on the table how many cards lie with their person, or hides it. */
export const showCounter = rule({
  carries: { on: v.boolean() },
  by: ['facilitator'],
  during: 'always',
  play: (workshop, { on }) => ({ ...workshop, counterShown: on }),
})
