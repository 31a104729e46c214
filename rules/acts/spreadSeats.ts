import { rule } from '../rule.ts'
import { spread } from '../seating.ts'

/** Lets everybody fall evenly over the tables. */
export const spreadSeats = rule({
  carries: {},
  by: ['facilitator'],
  during: 'always',
  play: (workshop) => spread(workshop),
})
