import type { Deck, Slide } from '../deck.ts'
import { own } from '../lookup.ts'
import { doublesIn, knows, type Fault } from './fault.ts'

type Group = Slide['contrasts'][number]

/** What is wrong inside findings.json: slides about what the deck does not have, or must keep behind origin. */
export function findingFaults(deck: Deck): Fault[] {
  const ids = deck.slides.map(({ id }) => id)
  return [
    ...doublesIn(ids, (n) => `slides.${n}.id`),
    ...deck.slides.flatMap((slide, n) => faultsOf(deck, slide, `slides.${n}`)),
  ]
}

function faultsOf(deck: Deck, slide: Slide, field: string): Fault[] {
  return [
    ...knows(Object.keys(deck.populations), slide.population, `${field}.population`, 'population'),
    ...slide.contrasts.flatMap((group, n) => groupFaults(deck, slide, group, `${field}.contrasts.${n}`)),
    ...slide.rates.flatMap((group, n) => groupFaults(deck, slide, group, `${field}.rates.${n}`)),
  ]
}

function groupFaults(deck: Deck, slide: Slide, group: Group, field: string): Fault[] {
  const margin = own(deck.margins, group.variable)
  if (!margin) return [{ field: `${field}.variable`, reason: `there are no margins of "${group.variable}"` }]
  const known = Object.keys(margin.categories)
  return [
    ...group.categories.flatMap((id, n) => knows(known, id, `${field}.categories.${n}`, 'category')),
    ...doublesIn(group.categories, (n) => `${field}.categories.${n}`),
    ...(group.categories.length > 0 ? [] : [{ field: `${field}.categories`, reason: 'must not be empty' }]),
    ...(margin.population === slide.population ? [] : [otherPeople(slide, margin.population, field)]),
    ...(isClosed(deck, slide, group) ? [] : [openOrigin(field)]),
  ]
}

function otherPeople(slide: Slide, population: string, field: string): Fault {
  return {
    field: `${field}.variable`,
    reason: `is about ${population}, and the slide about ${slide.population}`,
  }
}

/** What only the set with origin holds may be seen only after the facilitator opened origin. */
function isClosed({ sets }: Deck, { origin }: Slide, { variable }: Group): boolean {
  const onlyThere = sets.withOrigin.includes(variable) && !sets.default.includes(variable)
  return origin === true || !onlyThere
}

function openOrigin(field: string): Fault {
  return {
    field: `${field}.variable`,
    reason: 'is only on the cards with origin, so the slide needs "origin": true',
  }
}
