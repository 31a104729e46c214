import * as v from 'valibot'

import { isAsking } from '../profile.ts'
import { rule } from '../rule.ts'
import { players } from '../who.ts'
import { answers } from '../workshop.ts'

/** Answers the question of a round; can be changed until the answers are shown. */
export const answer = rule({
  carries: { answer: v.picklist(answers) },
  by: players,
  during: ['selection', 'profile'],
  unless: (workshop) => (workshop.answersShown ? 'closed' : isAsking(workshop) ? undefined : 'not-open'),
  play: (workshop, { answer: said }, seat) => ({
    ...workshop,
    answers: { ...workshop.answers, [seat]: said },
  }),
})
