import { askedAgain } from '../ballots.ts'
import { rule } from '../rule.ts'

/** Asks for golden tips once more; those that were collected stay, and who would rather tell is counted anew. */
export const askAgain = rule({
  carries: {},
  by: ['facilitator'],
  during: ['goldenTip'],
  unless: ({ boxes }) => (boxes?.['goldenTip']?.counted ? undefined : 'not-now'),
  play: (workshop) => askedAgain(workshop, 'goldenTip'),
})
