import { rule } from '../rule.ts'

/** Asks the group for one more thing that is known of the person. */
export const askFact = rule({
  carries: {},
  by: ['facilitator'],
  during: ['reidentification'],
  unless: ({ search }) => (search?.picture === 'search' ? undefined : 'not-now'),
  play: (workshop) =>
    workshop.search ? { ...workshop, search: { ...workshop.search, open: true } } : workshop,
})
