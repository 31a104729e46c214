import * as v from 'valibot'

import { lastPlace } from '../profile.ts'
import { profileStages } from '../profileState.ts'
import { rule } from '../rule.ts'
import { countShape } from '../shapes.ts'

/** Goes to a stage of the round about the profile, and so far in it; beyond its end it stays at the end. */
export const showProfile = rule({
  carries: {
    stage: v.picklist(profileStages),
    at: v.optional(v.pipe(countShape, v.maxValue(99)), 0),
  },
  by: ['facilitator'],
  during: ['profile'],
  unless: ({ lookingBack }) => (lookingBack === undefined ? undefined : 'looking-back'),
  play: (workshop, { stage, at }, _seat, { deck }) => ({
    ...workshop,
    profileAt: { stage, at: Math.min(at, lastPlace(workshop, deck, stage)) },
  }),
})
