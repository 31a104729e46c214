import * as v from 'valibot'

import { own } from '../lookup.ts'
import { id, rule } from '../rule.ts'
import { dropped, without } from '../workshop.ts'

/** Shows one claim large, and gathers the cards that it is about; without a claim no longer. */
export const showClaim = rule({
  carries: { claim: v.optional(id) },
  by: ['facilitator', 'table'],
  during: ['discover'],
  play(workshop, { claim: name }, seat) {
    if (name === undefined) return without(workshop, 'shownClaim')
    const claim = own(workshop.claims ?? {}, name)
    if (!claim) return 'no-such-claim'
    // A warning about another claim would stand in its place.
    const asked = dropped(workshop.asked ?? {}, seat)
    return { ...workshop, asked, shownClaim: name, choice: claim.variable }
  },
})
