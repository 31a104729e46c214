import { directions, type Workshop } from '../../rules/workshop.ts'
import { playingSeats } from '../../rules/who.ts'
import { groupsOf } from '../../rules/measure/groups.ts'
import { variablesOf } from '../../rules/dealt.ts'
import { deck } from './deck.ts'
import { played } from './playing.ts'

/** What groups say, from the first claim to the last; one of each verdict is among them. */
const said = [
  { variable: 'debts', group: 'yes', direction: 'same' },
  { variable: 'children', group: 'yes', direction: 'more' },
  { variable: 'sex', group: 'm', direction: 'more' },
  { variable: 'department', group: 'activering', direction: 'less' },
  { variable: 'age', group: 'key', direction: 'more' },
  { variable: 'workHistory', group: 'key', direction: 'more' },
] as const

/** Some claims, made by one after the other, with votes for and against. */
export function claimed(workshop: Workshop): Workshop {
  const seats = playingSeats(workshop).map(([id]) => id)
  const made = said.reduce(
    (now, claim, n) => played(now, seats[n % seats.length] ?? 'f', 'claim', claim),
    workshop,
  )
  return seats.reduce((now, seat, n) => {
    const claim = Object.keys(now.claims ?? {}).at(-1 - (n % 3)) ?? ''
    return played(now, seat, 'voteClaim', { claim, vote: n % 4 === 2 ? 'no' : 'yes' })
  }, made)
}

/** One of them large. */
export function shown(workshop: Workshop, claim = 'workHistory_key_more'): Workshop {
  return played(claimed(workshop), 'f', 'showClaim', { claim })
}

/** As many claims as there can be, the one with the longest words large. */
export function manyClaims(workshop: Workshop): Workshop {
  const all = deck.variables
    .filter(({ id }) => variablesOf(deck, workshop.settings.origin).includes(id))
    .flatMap((variable) => groupsOf(variable).map((group) => ({ variable: variable.id, group })))
    .flatMap((about) => directions.map((direction) => ({ ...about, direction })))
  const made = all.slice(0, 40).reduce((now, claim) => played(now, 'f', 'claim', claim), workshop)
  return played(made, 'f', 'showClaim', { claim: 'education_key_same' })
}

/** Asked the other way round, by somebody alone or for the whole room. */
export function otherWayBy(seat: string): (workshop: Workshop) => Workshop {
  const about = { variable: 'department', group: 'matching' }
  return (workshop) => played(shown(workshop), seat, 'askOtherWay', { about })
}
