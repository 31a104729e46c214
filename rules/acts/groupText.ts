import * as v from 'valibot'

import { id, rule } from '../rule.ts'
import { tipThemes } from '../talk.ts'
import { withText } from '../texts.ts'
import { without } from '../workshop.ts'

/** Says what a golden tip is about, or takes that back. */
export const groupText = rule({
  carries: { text: id, theme: v.optional(v.picklist(tipThemes)) },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { text, theme }) {
    if (workshop.texts?.[text]?.kind !== 'tip') return 'no-such-text'
    return withText(workshop, text, (old) => (theme ? { ...old, theme } : without(old, 'theme')))
  },
})
