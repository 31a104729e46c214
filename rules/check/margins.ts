import type { Deck } from '../deck.ts'
import { own } from '../lookup.ts'
import { sum } from '../measure/counting.ts'
import { knows, type Fault } from './fault.ts'

type Margin = Deck['margins'][string]
type Count = Margin['categories'][string]

/** What is wrong inside margins.json: counts that do not add up, or belong to nothing, or are not there. */
export function marginFaults(deck: Deck): Fault[] {
  return [
    ...populationFaults(deck),
    ...Object.entries(deck.margins).flatMap(([id, margin]) => faultsOf(deck, id, margin)),
    ...missingMargins(deck),
  ]
}

/** Both colours need people, or there are no shares to deal by. */
function populationFaults({ populations }: Deck): Fault[] {
  return Object.entries(populations)
    .filter(([, { people, started }]) => started <= 0 || started >= people)
    .map(([id]) => ({
      field: `populations.${id}.started`,
      reason: 'must lie between 0 and the number of people',
    }))
}

function faultsOf(deck: Deck, id: string, margin: Margin): Fault[] {
  const field = `margins.${id}`
  const variable = deck.variables.find((known) => known.id === id)
  if (!variable) return [{ field, reason: `there is no variable "${id}"` }]
  const known = variable.categories.map((category) => category.id)
  const counts = Object.entries(margin.categories)
  return [
    ...counts.flatMap(([category]) => knows(known, category, `${field}.categories.${category}`, 'category')),
    ...known.flatMap((category) => missing(margin, category, field)),
    ...counts.flatMap(([category, count]) => tooMany(count, `${field}.categories.${category}.started`)),
    ...totalFaults(deck, margin, field),
  ]
}

function missing({ categories }: Margin, category: string, field: string): Fault[] {
  return own(categories, category) ? [] : [{ field: `${field}.categories.${category}`, reason: 'is missing' }]
}

function tooMany({ total, started }: Count, field: string): Fault[] {
  return started <= total ? [] : [{ field, reason: `${started} people started, of only ${total} in all` }]
}

function totalFaults({ populations }: Deck, { population: id, categories }: Margin, field: string): Fault[] {
  const population = own(populations, id)
  if (!population) return [{ field: `${field}.population`, reason: `there is no population "${id}"` }]
  const counts = Object.values(categories)
  const total = sum(counts.map((count) => count.total))
  const started = sum(counts.map((count) => count.started))
  const inAll = `${field}.categories`
  return [
    ...differs(inAll, 'total', total, population.people),
    ...differs(inAll, 'started', started, population.started),
  ]
}

function differs(field: string, name: keyof Count, found: number, asked: number): Fault[] {
  if (found === asked) return []
  return [{ field, reason: `the numbers of "${name}" add up to ${found}, and the population has ${asked}` }]
}

function missingMargins({ sets, variables, margins }: Deck): Fault[] {
  const dealt = new Set([...sets.default, ...sets.withOrigin])
  return variables
    .filter(({ id, kind }) => kind !== 'text' && dealt.has(id) && !own(margins, id))
    .map(({ id }) => ({ field: `margins.${id}`, reason: 'is missing, and the variable is on a card' }))
}
