import * as v from 'valibot'

import { digits, id, rule } from '../rule.ts'
import { hands } from '../who.ts'
import { outcomes, without } from '../workshop.ts'

const name = v.variant('as', [
  v.strictObject({ as: v.literal('pseudonym'), pseudonym: digits }),
  v.strictObject({ as: v.literal('outcome'), outcome: v.picklist(outcomes) }),
  v.strictObject({ as: v.literal('variable'), variable: id }),
  v.strictObject({ as: v.literal('register'), register: id }),
  v.strictObject({ as: v.literal('holder'), holder: id }),
  v.strictObject({ as: v.literal('nothing') }),
])

/** Gives a pile the name that the group uses for it, or takes the name away. */
export const namePile = rule({
  carries: { pile: id, name },
  by: hands,
  during: ['link', 'order'],
  play(workshop, { pile: pileId, name: given }) {
    const pile = workshop.piles[pileId]
    if (!pile) return 'no-such-pile'
    const named = given.as === 'nothing' ? without(pile, 'name') : { ...pile, name: given }
    return { ...workshop, piles: { ...workshop.piles, [pileId]: named } }
  },
})
