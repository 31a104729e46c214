import * as v from 'valibot'

import { rule } from '../rule.ts'
import { without } from '../workshop.ts'

/** Whether the console is told which codes are on printed cards, while somebody types them in. */
export const askCodes = rule({
  carries: { on: v.boolean() },
  by: ['facilitator'],
  during: 'always',
  play: (workshop, { on }) => (on ? { ...workshop, codesAsked: on } : without(workshop, 'codesAsked')),
})
