import * as v from 'valibot'

import { dealt } from '../dealt.ts'
import { rule } from '../rule.ts'
import { mostTables, seated } from '../seating.ts'

/**
 * Deals ten cards of each fictional person, for one table or more. An odd number of persons, or one out of 4 to
 * 30, is refused.
 */
export const dealCards = rule({
  carries: {
    persons: v.pipe(v.number(), v.integer()),
    tables: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostTables)), 1),
  },
  by: ['facilitator'],
  during: ['deal'],
  play: (workshop, { persons, tables }, _seat, given) => dealt(seated(workshop, tables), persons, given),
})
