import * as v from 'valibot'

import type { Deck } from './deck.ts'
import type { Refusal } from './refusals.ts'
import { digits, id, type Given } from './rule.ts'
import type { Milliseconds } from './units.ts'
import { colourOf } from './white.ts'
import {
  outcomes,
  without,
  type Play,
  type SeatId,
  type Spotlight,
  type Trait,
  type Workshop,
} from './workshop.ts'

/** What can be lit, and what piles can be named after. */
export const traitShapes = [
  v.strictObject({ as: v.literal('pseudonym'), pseudonym: digits }),
  v.strictObject({ as: v.literal('outcome'), outcome: v.picklist(outcomes) }),
  v.strictObject({ as: v.literal('variable'), variable: id }),
  v.strictObject({ as: v.literal('register'), register: id }),
  v.strictObject({ as: v.literal('holder'), holder: id }),
] as const

/** So long a participant's light burns; meanwhile no other participant lights anything. */
export const burns: Milliseconds = 20_000

/** The light that burns at this moment. */
function burning({ spotlight }: Workshop, at: Milliseconds): Spotlight | undefined {
  return spotlight?.until !== undefined && spotlight.until <= at ? undefined : spotlight
}

/**
 * Whether this stands on a card on a table. Words that nobody dealt would be a text that no facilitator has seen, on
 * everybody's screen.
 */
export function isOnCards(play: Play, deck: Deck, trait: Trait): boolean {
  const registers = new Map(deck.variables.map(({ id: variable, register }) => [variable, register]))
  const wanted = Object.values(trait)[1]
  return Object.values(play.cards).some((card) => {
    const { place, pseudonym, variable } = card
    const register = registers.get(variable) ?? ''
    const says: Record<Trait['as'], string | undefined> = {
      pseudonym,
      variable,
      register,
      outcome: colourOf(play, card),
      holder: deck.registers[register]?.holder,
    }
    return place === 'table' && says[trait.as] === wanted
  })
}

/** Another trait lit, or none. Only the facilitator puts out what somebody else lit. */
export function lit(
  workshop: Workshop,
  light: Trait | { as: 'nothing' },
  seat: SeatId,
  { at, deck }: Pick<Given, 'at' | 'deck'>,
): Workshop | Refusal {
  const now = burning(workshop, at)
  const leads = workshop.seats[seat]?.role === 'facilitator'
  if (now && now.by !== seat && !leads) return 'already-lit'
  if (light.as === 'nothing') return without(workshop, 'spotlight')
  if (!isOnCards(workshop, deck, light)) return 'no-such-trait'
  return { ...workshop, spotlight: { light, by: seat, ...(leads ? {} : { until: at + burns }) } }
}
