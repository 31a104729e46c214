import * as v from 'valibot'

import { variablesOf } from '../dealt.ts'
import { otherWay } from '../measure/claim.ts'
import { variableOf } from '../measure/groups.ts'
import { id, rule } from '../rule.ts'
import { hands } from '../who.ts'
import { dropped } from '../workshop.ts'

/**
 * Asks for the sentence the other way round, "of the people who have this so many found work", and gets the
 * warning and the corrected figure instead (domain.md, B3): on the own screen, or on the projector when the
 * facilitator asks. Without `about` the warning goes away.
 */
export const askOtherWay = rule({
  carries: { about: v.optional(v.strictObject({ variable: id, group: id })) },
  by: hands,
  during: ['discover'],
  play(workshop, { about }, seat, { deck }) {
    const { asked = {} } = workshop
    if (!about) return { ...workshop, asked: dropped(asked, seat) }
    const known = variablesOf(deck, workshop.settings.origin).includes(about.variable)
    const variable = known ? variableOf(deck, about.variable) : undefined
    if (!variable) return 'no-such-variable'
    const answer = otherWay(workshop, deck, about)
    return answer ? { ...workshop, asked: { ...asked, [seat]: answer } } : 'no-such-group'
  },
})
