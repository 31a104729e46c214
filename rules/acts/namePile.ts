import * as v from 'valibot'

import { whyNotPile } from '../reach.ts'
import { id, rule } from '../rule.ts'
import { isOnCards, traitShapes } from '../spotlight.ts'
import { hands } from '../who.ts'
import { longestWord, typed } from '../words.ts'
import { without, type PileName } from '../workshop.ts'

const name = v.variant('as', [
  ...traitShapes,
  v.strictObject({ as: v.literal('word'), word: typed(longestWord) }),
  v.strictObject({ as: v.literal('nothing') }),
])

/**
 * Gives a pile the name that the group uses for it, or takes the name away. An own word waits for the facilitator
 * before the projector shows it; the others see it at once.
 */
export const namePile = rule({
  carries: { pile: id, name },
  by: hands,
  during: ['link', 'order'],
  traced: true,
  play(workshop, { pile: pileId, name: given }, seat, all) {
    const pile = workshop.piles[pileId]
    const refusal = whyNotPile({ workshop, seat, given: all }, pileId)
    if (refusal || !pile) return refusal ?? 'no-such-pile'
    if (given.as !== 'nothing' && given.as !== 'word' && !isOnCards(workshop, all.deck, given))
      return 'no-such-trait'
    const leads = workshop.seats[seat]?.role === 'facilitator'
    const called: PileName | undefined =
      given.as === 'nothing' ? undefined : given.as === 'word' && !leads ? { ...given, waiting: true } : given
    const named = called ? { ...pile, name: called } : without(pile, 'name')
    return { ...workshop, piles: { ...workshop.piles, [pileId]: named } }
  },
})
