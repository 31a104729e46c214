import { searchOf } from '../reidentify.ts'
import { rule } from '../rule.ts'

/** Somebody else "from a film" is looked for, and nothing is known of them yet. */
export const searchAnother = rule({
  carries: {},
  by: ['facilitator'],
  during: ['reidentification'],
  play(workshop, _carried, _seat, { deck, chance }) {
    const search = searchOf(workshop, deck, chance)
    return search ? { ...workshop, search } : 'not-now'
  },
})
