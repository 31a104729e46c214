import * as v from 'valibot'

import { id, rule } from '../rule.ts'
import { textStates } from '../talk.ts'
import { withText } from '../texts.ts'

/** Lets the wall show somebody's words, puts them away, or lets them wait. */
export const judgeText = rule({
  carries: { text: id, state: v.picklist(textStates) },
  by: ['facilitator'],
  during: 'always',
  play: (workshop, { text, state }) => withText(workshop, text, (old) => ({ ...old, state })),
})
