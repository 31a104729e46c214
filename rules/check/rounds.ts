import type { Deck } from '../deck.ts'
import { variableOf } from '../measure/groups.ts'
import { doublesIn, knows, type Fault } from './fault.ts'

/** What is wrong with the rounds about data quality and about recognising somebody. */
export function roundFaults(deck: Deck): Fault[] {
  return [...qualityFaults(deck), ...searchFaults(deck)]
}

function qualityFaults(deck: Deck): Fault[] {
  const { holder, counted, facts } = deck.quality
  const populations = Object.keys(deck.populations)
  const binary = deck.variables.filter(({ kind }) => kind === 'binary').map(({ id }) => id)
  return [
    ...knows(Object.keys(deck.holders), holder, 'quality.holder', 'holder'),
    ...counted.flatMap((id, n) => knows(binary, id, `quality.counted.${n}`, 'variable with yes and no')),
    ...doublesIn(
      facts.map(({ id }) => id),
      (n) => `quality.facts.${n}.id`,
    ),
    ...facts.flatMap(({ figure, population }, n) =>
      (figure === undefined) === (population === undefined)
        ? [{ field: `quality.facts.${n}`, reason: 'needs a figure or a population, and not both' }]
        : [],
    ),
    ...facts.flatMap(({ population }, n) =>
      population === undefined
        ? []
        : knows(populations, population, `quality.facts.${n}.population`, 'population'),
    ),
  ]
}

function searchFaults(deck: Deck): Fault[] {
  const { first, wider, world } = deck.search
  const comparable = deck.variables.filter(({ kind }) => kind !== 'text').map(({ id }) => id)
  return [
    ...first.flatMap((id, n) => knows(comparable, id, `search.first.${n}`, 'variable')),
    ...knows(comparable, wider.variable, 'search.wider.variable', 'variable'),
    ...widerFaults(deck),
    ...doublesIn(
      world.map(({ id }) => id),
      (n) => `search.world.${n}.id`,
    ),
  ]
}

/** Wider groups must hold every category, and each only once. */
function widerFaults(deck: Deck): Fault[] {
  const { variable, groups } = deck.search.wider
  const categories = variableOf(deck, variable)?.categories.map(({ id }) => id) ?? []
  const grouped = groups.flatMap((group) => group.categories)
  const isWhole = categories.every((id) => grouped.includes(id))
  return [
    ...grouped.flatMap((id) => knows(categories, id, 'search.wider.groups', 'category')),
    ...doublesIn(grouped, () => 'search.wider.groups'),
    ...(isWhole ? [] : [{ field: 'search.wider.groups', reason: 'leaves out a category' }]),
  ]
}
