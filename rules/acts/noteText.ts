import * as v from 'valibot'

import { withTexts } from '../ballots.ts'
import { rule } from '../rule.ts'
import { textStates, tipThemes } from '../talk.ts'
import { longestText, typed } from '../words.ts'

/** More texts than these nobody reads. */
const mostTexts = 400

/** The facilitator writes something down: a tip that was told, a point for later, or what the group agrees on. */
export const noteText = rule({
  carries: {
    kind: v.picklist(['tip', 'parked', 'agreed']),
    words: typed(longestText),
    theme: v.optional(v.picklist(tipThemes)),
    state: v.optional(v.picklist(textStates), 'shown'),
  },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { kind, words, theme, state }) {
    if (Object.keys(workshop.texts ?? {}).length >= mostTexts) return 'too-many'
    return withTexts(workshop, [{ kind, words, state, ...(theme ? { theme } : {}) }])
  },
})
