import * as v from 'valibot'

import { dealt } from '../dealt.ts'
import { rule } from '../rule.ts'

/** Deals ten cards of each fictional person. An odd number or one out of 4 to 30 is refused. */
export const dealCards = rule({
  carries: { persons: v.pipe(v.number(), v.integer()) },
  by: ['facilitator'],
  during: ['deal'],
  play: (workshop, { persons }, _seat, given) => dealt(workshop, persons, given),
})
