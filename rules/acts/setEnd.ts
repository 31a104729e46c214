import * as v from 'valibot'

import { rule } from '../rule.ts'

/** An evening lasts no longer than this from the moment at which its end is set. */
const longest = 12 * 60 * 60_000

/** When it has to be over: a moment still to come, today. */
export const setEnd = rule({
  carries: { at: v.pipe(v.number(), v.integer(), v.minValue(0)) },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { at }, _seat, given) {
    return at > given.at && at <= given.at + longest ? { ...workshop, endAt: at } : 'no-such-time'
  },
})
