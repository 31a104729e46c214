import * as v from 'valibot'

import { isRound, roundMinutes, stepNames } from '../agenda.ts'
import { withEarlierEnd } from '../evening.ts'
import { isPossible } from '../planned.ts'
import { rule } from '../rule.ts'
import { countShape } from '../shapes.ts'

/**
 * Leaves out a step that is still to come; the end stays where it is, unless it is an extra round, which came on top.
 * With its name it is left out only if it still stands there: nobody leaves out two by tapping twice.
 */
export const dropStep = rule({
  carries: {
    step: countShape,
    name: v.optional(v.picklist(stepNames)),
  },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { step, name }, _seat, { at }) {
    const there = workshop.agenda[step]
    if (!there || step <= workshop.step) return 'no-such-step'
    if (name !== undefined && there.name !== name) return 'no-such-step'
    const agenda = workshop.agenda.toSpliced(step, 1)
    if (!isPossible(agenda)) return 'needed-later'
    const shorter = { ...workshop, agenda }
    return isRound(there.name) ? withEarlierEnd(shorter, roundMinutes, at) : shorter
  },
})
