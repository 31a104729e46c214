import * as v from 'valibot'

import { restored } from '../restored.ts'
import { rule } from '../rule.ts'

/** Plays a step again from the checkpoint of its start, with the seats of today. */
export const playAgain = rule({
  carries: { step: v.pipe(v.number(), v.integer(), v.minValue(0)) },
  by: ['facilitator'],
  during: 'always',
  play: (workshop, { step }, _seat, given) => restored(workshop, step, given),
})
