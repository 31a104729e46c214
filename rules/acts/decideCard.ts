import * as v from 'valibot'

import { variableOf } from '../measure/groups.ts'
import { messyNow, optionsFor } from '../quality.ts'
import { qualityChoices, type Decision } from '../roundState.ts'
import { id, rule } from '../rule.ts'
import { hands } from '../who.ts'

/**
 * What the group does with the messy card that is on: repair it, and then as what, leave it out, or ask back. Can be
 * changed; a tap for a card that is not on any more is refused.
 */
export const decideCard = rule({
  carries: { card: id, choice: v.picklist(qualityChoices), value: v.optional(id) },
  by: hands,
  during: ['dataQuality'],
  play(workshop, { card: name, choice, value }, _seat, { deck }) {
    const now = messyNow(workshop)
    const { quality } = workshop
    if (!quality || now?.id !== name) return 'no-such-card'
    const { messy, card } = now
    const options = choice === 'repair' ? optionsFor(messy.writing, variableOf(deck, card.variable)) : []
    if (value === undefined && options.length > 0) return 'wrong-shape'
    if (value !== undefined && !options.includes(value)) return 'no-such-group'
    const decision: Decision = { choice, ...(value === undefined ? {} : { value }) }
    return {
      ...workshop,
      quality: { ...quality, messy: { ...quality.messy, [name]: { ...messy, decision } } },
    }
  },
})
