import * as v from 'valibot'

import { openedByAll, putIn } from '../ballots.ts'
import { rule } from '../rule.ts'
import { votes } from '../talk.ts'
import { players } from '../who.ts'
import { longestText, typed } from '../words.ts'

/**
 * Votes on the statement that is on, with a reason if one likes; can be changed until the votes are opened. With the
 * last vote they open by themselves.
 */
export const vote = rule({
  carries: { choice: v.picklist(votes), words: v.optional(typed(longestText)) },
  by: players,
  during: ['privacyDialogue'],
  play(workshop, { choice, words }, seat, { chance }) {
    const voted = putIn(workshop, seat, {
      choices: { vote: choice },
      ...(words === undefined ? {} : { words }),
    })
    return typeof voted === 'string' ? voted : openedByAll(voted, chance)
  },
})
