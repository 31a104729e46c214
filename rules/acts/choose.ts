import { variablesOf } from '../dealt.ts'
import { id, rule } from '../rule.ts'

/** Chooses the variable whose cards gather into a stack of yellow and a stack of green. */
export const choose = rule({
  carries: { variable: id },
  by: ['facilitator', 'table'],
  during: ['discover'],
  play(workshop, { variable }, _seat, { deck }) {
    const known = variablesOf(deck, workshop.settings.origin).includes(variable)
    return known ? { ...workshop, choice: variable } : 'no-such-variable'
  },
})
