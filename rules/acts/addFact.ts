import { knowable } from '../reidentify.ts'
import { id, rule } from '../rule.ts'
import { without } from '../workshop.ts'
import { hands } from '../who.ts'

/**
 * One more thing is known of the person "from a film". One at a time: after it nobody but the facilitator adds
 * another, until the facilitator asks for it; so everybody sees what the last one did.
 */
export const addFact = rule({
  carries: { variable: id },
  by: hands,
  during: ['reidentification'],
  unless({ search, seats }, seat) {
    if (search?.picture !== 'search') return 'not-now'
    return search.open || seats[seat]?.role === 'facilitator' ? undefined : 'not-open'
  },
  play(workshop, { variable }, _seat, { deck }) {
    const { search } = workshop
    if (!search) return 'not-now'
    if (!knowable(workshop, deck).includes(variable)) return 'no-such-variable'
    if (search.known.includes(variable)) return 'known-already'
    return { ...workshop, search: { ...without(search, 'open'), known: [...search.known, variable] } }
  },
})
