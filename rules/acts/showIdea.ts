import * as v from 'valibot'

import { rule } from '../rule.ts'
import { ideas } from '../talk.ts'

/** Shows one idea of the study, on the wall and on every phone. */
export const showIdea = rule({
  carries: { idea: v.picklist(ideas) },
  by: ['facilitator'],
  during: ['explain'],
  play: (workshop, { idea }) => ({ ...workshop, idea }),
})
