import * as v from 'valibot'

import { stepNames } from '../agenda.ts'
import { isPossible } from '../planned.ts'
import { rule } from '../rule.ts'
import { countShape } from '../shapes.ts'

const place = countShape

/**
 * Moves a step that is still to come to the place of another one to come. What is done with the cards keeps its
 * order. With its name the step is moved only if it still stands there.
 */
export const moveStep = rule({
  carries: { from: place, to: place, name: v.optional(v.picklist(stepNames)) },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { from, to, name }) {
    const { agenda, step } = workshop
    const moved = agenda[from]
    if (!moved || Math.min(from, to) <= step || to >= agenda.length) return 'no-such-step'
    if (name !== undefined && moved.name !== name) return 'no-such-step'
    const other = agenda.toSpliced(from, 1).toSpliced(to, 0, moved)
    return isPossible(other) ? { ...workshop, agenda: other } : 'out-of-order'
  },
})
