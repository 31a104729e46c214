import * as v from 'valibot'

import { rule } from '../rule.ts'
import { longestPromise, typed } from '../words.ts'
import { without } from '../workshop.ts'

const words = v.union([v.literal(''), typed(longestPromise)])

/** Says who gets the harvest and when people hear back; both empty takes it away. */
export const promise = rule({
  carries: { who: words, when: words },
  by: ['facilitator'],
  during: ['wrapUp', 'evaluation'],
  play: (workshop, { who, when }) =>
    who === '' && when === '' ? without(workshop, 'promise') : { ...workshop, promise: { who, when } },
})
