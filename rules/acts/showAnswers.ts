import * as v from 'valibot'

import { isAsking } from '../profile.ts'
import { rule } from '../rule.ts'
import { without } from '../workshop.ts'

/** Shows how often each answer was given, or hides it and lets people answer again. */
export const showAnswers = rule({
  carries: { on: v.boolean() },
  by: ['facilitator'],
  during: ['selection', 'profile'],
  unless: (workshop) => (isAsking(workshop) ? undefined : 'not-open'),
  play: (workshop, { on }) => (on ? { ...workshop, answersShown: true } : without(workshop, 'answersShown')),
})
