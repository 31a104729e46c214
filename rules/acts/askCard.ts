import * as v from 'valibot'

import { rule } from '../rule.ts'
import { talkCards } from '../talk.ts'
import { without } from '../workshop.ts'

/** Makes one question card large; without one all three lie beside each other. */
export const askCard = rule({
  carries: { card: v.optional(v.picklist(talkCards)) },
  by: ['facilitator'],
  during: ['experiences'],
  play: (workshop, { card }) => (card ? { ...workshop, talkCard: card } : without(workshop, 'talkCard')),
})
