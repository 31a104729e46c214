import type { Carried } from '../../../rules/acts/index.ts'
import type { Labels } from '../../../rules/deck.ts'
import type { SeenCard } from '../../../rules/view/views.ts'
import type { Trait } from '../../../rules/workshop.ts'

/** A name to give, or the taking away of one. */
export type Given = Carried<'namePile'>['name']
export type Names = { as: Trait['as']; names: Trait[] }

/** The names that a pile may get: whatever stands on the cards that lie there, and nothing else. */
export function namesFor(cards: readonly SeenCard[], { variables, registers }: Labels): Names[] {
  const registerOf = ({ variable }: SeenCard) => variables[variable]?.register
  const groups: Names[] = [
    {
      as: 'pseudonym',
      names: each(cards, (card) => card.pseudonym).map((pseudonym) => ({ as: 'pseudonym', pseudonym })),
    },
    {
      as: 'outcome',
      names: each(cards, (card) => card.outcome).map((outcome) => ({ as: 'outcome', outcome })),
    },
    {
      as: 'variable',
      names: each(cards, (card) => card.variable).map((variable) => ({ as: 'variable', variable })),
    },
    { as: 'register', names: each(cards, registerOf).map((register) => ({ as: 'register', register })) },
    {
      as: 'holder',
      names: each(cards, (card) => registers[registerOf(card) ?? '']?.holder).map((holder) => ({
        as: 'holder',
        holder,
      })),
    },
  ]
  return groups.filter(({ names }) => names.length > 0)
}

function each<T extends string>(cards: readonly SeenCard[], read: (card: SeenCard) => T | undefined): T[] {
  return [...new Set(cards.flatMap((card) => read(card) ?? []))]
}
