import * as v from 'valibot'

import { rule } from '../rule.ts'
import { without } from '../workshop.ts'

/** Shows what people in the data dialogues said on the theme of the statement that is on, or puts it away. */
export const showOthers = rule({
  carries: { on: v.boolean() },
  by: ['facilitator'],
  during: ['privacyDialogue'],
  unless: ({ statement }) => (statement === undefined ? 'no-such-statement' : undefined),
  play: (workshop, { on }) => (on ? { ...workshop, othersShown: true } : without(workshop, 'othersShown')),
})
