import * as v from 'valibot'

import { stepNames } from '../agenda.ts'
import { restored } from '../restored.ts'
import { rule } from '../rule.ts'
import { countShape } from '../shapes.ts'

/** Plays a step again from the checkpoint of its start, with the seats of today. With its name only if it stands there. */
export const playAgain = rule({
  carries: {
    step: countShape,
    name: v.optional(v.picklist(stepNames)),
  },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { step, name }, _seat, given) {
    if (name !== undefined && workshop.agenda[step]?.name !== name) return 'no-such-step'
    return restored(workshop, step, given)
  },
})
