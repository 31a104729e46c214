import * as v from 'valibot'

import { harvestLines, isHarvestTime } from '../harvest.ts'
import { rule } from '../rule.ts'

const lineId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_+-]{1,80}$/))

/** Lets lines of the harvest leave the room, or leaves them out; of what is not there any more nothing is kept. */
export const reviewLine = rule({
  carries: { lines: v.pipe(v.array(lineId), v.minLength(1), v.maxLength(1000)), keep: v.boolean() },
  by: ['facilitator'],
  during: 'always',
  unless: (workshop) => (isHarvestTime(workshop) ? undefined : 'not-open'),
  play(workshop, { lines, keep }, _seat, { deck }) {
    const known = new Set(harvestLines(workshop, deck).map(({ id }) => id))
    const judged = lines.filter((line) => known.has(line)).map((line) => [line, keep])
    if (judged.length === 0) return 'no-such-line'
    return { ...workshop, reviewed: { ...workshop.reviewed, ...Object.fromEntries(judged) } }
  },
})
