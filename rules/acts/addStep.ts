import * as v from 'valibot'

import { phases } from '../agenda.ts'
import { withStep } from '../planned.ts'
import { rule } from '../rule.ts'

/** Brings back a phase that the agenda lacks, or a pause, where it belongs; the end stays where it is. */
export const addStep = rule({
  carries: { name: v.picklist([...phases, 'pause']) },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { name }) {
    const agenda = withStep(workshop, name)
    return typeof agenda === 'string' ? agenda : { ...workshop, agenda }
  },
})
