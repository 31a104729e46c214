import * as v from 'valibot'

import { putIn } from '../ballots.ts'
import { id, rule } from '../rule.ts'
import { players } from '../who.ts'
import { longestText, typed } from '../words.ts'

/** Chooses the most important recommendation, with one sentence if one likes; until the votes are opened. */
export const recommend = rule({
  carries: { first: id, words: v.optional(typed(longestText)) },
  by: players,
  during: ['wrapUp'],
  play(workshop, { first, words }, seat, { deck }) {
    if (!deck.recommendations.some((one) => one.id === first)) return 'no-such-recommendation'
    return putIn(workshop, seat, { choices: { first }, ...(words === undefined ? {} : { words }) })
  },
})
