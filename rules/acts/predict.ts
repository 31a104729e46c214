import * as v from 'valibot'

import type { Deck } from '../deck.ts'
import { variablesOf } from '../dealt.ts'
import { largestAsked } from '../measure/spread.ts'
import { id, rule } from '../rule.ts'
import { countShape } from '../shapes.ts'
import { players } from '../who.ts'

/**
 * Foretells, in private: the three largest differences, a number of 100, and whether one variable matters much.
 * Every answer can be changed until the facilitator has shown what the group foretold.
 */
export const predict = rule({
  carries: {
    largest: v.optional(v.pipe(v.array(id), v.length(largestAsked), v.check(areDifferent))),
    share: v.optional(v.pipe(countShape, v.maxValue(100))),
    matters: v.optional(v.picklist(['much', 'little'])),
  },
  by: players,
  during: ['predict'],
  unless: ({ spread }) => (spread === undefined ? undefined : 'closed'),
  play(workshop, { largest, share, matters }, seat, { deck }) {
    const { predictions = {}, settings } = workshop
    const known = comparable(deck, settings.origin)
    if (largest?.some((variable) => !known.includes(variable))) return 'no-such-variable'
    const said = {
      ...predictions[seat],
      ...(largest && { largest }),
      ...(share === undefined ? {} : { share }),
      ...(matters && { matters }),
    }
    return { ...workshop, predictions: { ...predictions, [seat]: said } }
  },
})

/** The variables on the cards that can be compared: not a text. */
export function comparable(deck: Deck, origin: boolean): string[] {
  const texts = new Set(deck.variables.filter(({ kind }) => kind === 'text').map(({ id: text }) => text))
  return variablesOf(deck, origin).filter((variable) => !texts.has(variable))
}

function areDifferent(chosen: string[]): boolean {
  return new Set(chosen).size === chosen.length
}
