import * as v from 'valibot'

import { rule } from '../rule.ts'

/** Shows on the table what the group foretold, without names, or hides it; once shown nobody can change it. */
export const openSpread = rule({
  carries: { on: v.boolean() },
  by: ['facilitator'],
  during: ['predict', 'reveal'],
  play(workshop, { on }) {
    if (!on && workshop.spread === undefined) return workshop
    return { ...workshop, spread: on ? 'shown' : 'hidden' }
  },
})
