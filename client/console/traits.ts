import type { Labels } from '../../rules/deck.ts'
import type { SeenCard } from '../../rules/view/views.ts'
import type { Trait } from '../../rules/workshop.ts'
import { namesFor } from '../table/pile/names.ts'

type Group = { as: Trait['as']; traits: Trait[] }

/** What is asked for most comes first. */
const order: readonly Trait['as'][] = ['outcome', 'variable', 'pseudonym', 'holder', 'register']

/** All that stands on these cards, by kind: the deck's order for characteristics, numbers from low to high. */
export function traitsOn(cards: readonly SeenCard[], labels: Labels): Group[] {
  const groups = namesFor(cards, labels)
  const places = Object.keys(labels.variables)
  return order.flatMap((as) =>
    groups
      .filter((group) => group.as === as)
      .map(({ names }) => ({
        as,
        traits: [...names].sort((one, other) => placeOf(one, places) - placeOf(other, places)),
      })),
  )
}

function placeOf(trait: Trait, variables: readonly string[]): number {
  if (trait.as === 'pseudonym') return Number(trait.pseudonym)
  if (trait.as === 'outcome') return trait.outcome === 'work' ? 0 : 1
  return trait.as === 'variable' ? variables.indexOf(trait.variable) : 0
}
