import * as v from 'valibot'

import { variablesOf } from '../dealt.ts'
import { categoriesIn, variableOf } from '../measure/groups.ts'
import { id, rule } from '../rule.ts'
import { hands, players } from '../who.ts'
import { directions, type Claim, type ClaimId } from '../workshop.ts'

/** More than these nobody reads. */
const most = 40

/** The same claim has the same id, whoever makes it. */
export function claimId({
  variable,
  group,
  direction,
}: Pick<Claim, 'variable' | 'group' | 'direction'>): ClaimId {
  return `${variable}_${group}_${direction}`
}

/**
 * Says of one variable that yellow has it more often, less often or as often as green. Who says what is said
 * already votes for it. Only from the colour to the characteristic, and only one variable at a time.
 */
export const claim = rule({
  carries: { variable: id, group: id, direction: v.picklist(directions) },
  by: hands,
  during: ['discover'],
  play(workshop, said, seat, { deck }) {
    const known = variablesOf(deck, workshop.settings.origin).includes(said.variable)
    const variable = known ? variableOf(deck, said.variable) : undefined
    if (!variable) return 'no-such-variable'
    if (categoriesIn(variable, said.group).length === 0) return 'no-such-group'
    const { claims = {} } = workshop
    const name = claimId(said)
    const before = Object.hasOwn(claims, name) ? claims[name] : undefined
    if (before?.counted) return 'closed'
    if (!before && Object.keys(claims).length >= most) return 'too-many'
    const votes = votesWith(before, seat, isPlayer(workshop.seats[seat]?.role))
    return { ...workshop, claims: { ...claims, [name]: { ...said, votes } } }
  },
})

function isPlayer(role: string | undefined): boolean {
  return players.some((player) => player === role)
}

/** Who says something stands for it; the facilitator and the projector have no vote. */
function votesWith(before: Claim | undefined, seat: string, votes: boolean): Claim['votes'] {
  return { ...before?.votes, ...(votes ? { [seat]: 'yes' as const } : {}) }
}
