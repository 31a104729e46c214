import type { Labels } from '../../../rules/deck.ts'
import type { SeenCard } from '../../../rules/view/views.ts'
import type { Trait } from '../../../rules/workshop.ts'

/** What of a card can be lit for everybody: its number, its characteristic, its colour, who has the data. */
export function traitsOf(card: SeenCard, labels: Labels): Trait[] {
  const { variable, outcome, pseudonym } = card
  const holder = holderOf(card, labels)
  return [
    ...(pseudonym === undefined ? [] : [{ as: 'pseudonym' as const, pseudonym }]),
    { as: 'variable', variable },
    ...(outcome === undefined ? [] : [{ as: 'outcome' as const, outcome }]),
    ...(holder === undefined ? [] : [{ as: 'holder' as const, holder }]),
  ]
}

/** Whether this stands on the card. */
export function hasTrait(card: SeenCard, trait: Trait, labels: Labels): boolean {
  if (trait.as === 'pseudonym') return card.pseudonym === trait.pseudonym
  if (trait.as === 'outcome') return card.outcome === trait.outcome
  if (trait.as === 'variable') return card.variable === trait.variable
  if (trait.as === 'register') return labels.variables[card.variable]?.register === trait.register
  return holderOf(card, labels) === trait.holder
}

function holderOf({ variable }: SeenCard, { variables, registers }: Labels): string | undefined {
  return registers[variables[variable]?.register ?? '']?.holder
}
