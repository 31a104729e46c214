import * as v from 'valibot'

import { own } from '../lookup.ts'
import { id, rule } from '../rule.ts'
import { players } from '../who.ts'
import { dropped } from '../workshop.ts'

/** Sees what a claim says too, or does not; `none` takes the vote back. */
export const voteClaim = rule({
  carries: { claim: id, vote: v.picklist(['yes', 'no', 'none']) },
  by: players,
  during: ['discover'],
  play(workshop, { claim: name, vote }, seat) {
    const { claims = {} } = workshop
    const claim = own(claims, name)
    if (!claim) return 'no-such-claim'
    if (claim.counted) return 'closed'
    const votes = vote === 'none' ? dropped(claim.votes, seat) : { ...claim.votes, [seat]: vote }
    return { ...workshop, claims: { ...claims, [name]: { ...claim, votes } } }
  },
})
