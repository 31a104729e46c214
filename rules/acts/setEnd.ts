import { rule } from '../rule.ts'
import { countShape } from '../shapes.ts'

/** An evening lasts no longer than this from the moment at which its end is set. */
const longest = 12 * 60 * 60_000

/** When it has to be over: a moment still to come, today. */
export const setEnd = rule({
  carries: { at: countShape },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { at }, _seat, given) {
    return at > given.at && at <= given.at + longest ? { ...workshop, endAt: at } : 'no-such-time'
  },
})
