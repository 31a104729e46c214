import * as v from 'valibot'

import { phases, usualMinutes } from '../agenda.ts'
import { isPossible, placeFor } from '../planned.ts'
import { rule } from '../rule.ts'

/** Brings back a phase that the agenda lacks, or a pause, where it belongs; the end stays where it is. */
export const addStep = rule({
  carries: { name: v.picklist([...phases, 'pause']) },
  by: ['facilitator'],
  during: 'always',
  play(workshop, { name }) {
    const { agenda, step, settings } = workshop
    // A pause may come again; a phase that is over is played again.
    const from = name === 'pause' ? step : 0
    if (agenda.some((one, place) => one.name === name && place >= from)) return 'already-planned'
    const added = { name, minutes: usualMinutes(name, settings.agenda) }
    const longer = agenda.toSpliced(placeFor(agenda, step, name), 0, added)
    return isPossible(longer) ? { ...workshop, agenda: longer } : 'out-of-order'
  },
})
