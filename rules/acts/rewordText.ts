import { looser } from '../ballots.ts'
import { id, rule } from '../rule.ts'
import { withText } from '../texts.ts'
import { longestText, typed } from '../words.ts'

/** Other words for the same, say without a name in them; the old ones are kept nowhere. */
export const rewordText = rule({
  carries: { text: id, words: typed(longestText) },
  by: ['facilitator'],
  during: 'always',
  play: (workshop, { text, words }) => withText(looser(workshop), text, (old) => ({ ...old, words })),
})
