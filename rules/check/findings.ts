import type { Deck, Slide } from '../deck.ts'
import { own } from '../lookup.ts'
import { isGuarded } from '../measure/groups.ts'
import { doublesIn, knows, type Fault } from './fault.ts'
import { roundFaults } from './rounds.ts'
import { worldFaults } from './worlds.ts'

type Group = Slide['contrasts'][number]

/** What is wrong inside findings.json: slides about what the deck does not have, or must keep behind origin. */
export function findingFaults(deck: Deck): Fault[] {
  const ids = [...deck.slides, ...deck.selection.slides].map(({ id }) => id)
  return [
    ...doublesIn(ids, (n) =>
      n < deck.slides.length ? `slides.${n}.id` : inRound(n - deck.slides.length, 'id'),
    ),
    ...deck.slides.flatMap((slide, n) => faultsOf(deck, slide, `slides.${n}`)),
    ...deck.selection.slides.flatMap((slide, n) => faultsOf(deck, slide, inRound(n))),
    ...worldFaults(deck),
    ...roundFaults(deck),
  ]
}

function inRound(n: number, ...field: string[]): string {
  return ['selection.slides', n, ...field].join('.')
}

function faultsOf(deck: Deck, slide: Slide, field: string): Fault[] {
  return [
    ...knows(Object.keys(deck.populations), slide.population, `${field}.population`, 'population'),
    ...slide.contrasts.flatMap((group, n) => groupFaults(deck, slide, group, `${field}.contrasts.${n}`)),
    ...slide.rates.flatMap((group, n) => groupFaults(deck, slide, group, `${field}.rates.${n}`)),
    ...(slide.walk ?? []).flatMap((variable, n) => walkFaults(deck, slide, variable, `${field}.walk.${n}`)),
    ...otherFigureFaults(deck, slide, field),
  ]
}

/** Everybody has a place only where every category of the variable has its people. */
function walkFaults(deck: Deck, slide: Slide, variable: string, field: string): Fault[] {
  const categories = deck.variables.find(({ id }) => id === variable)?.categories.map(({ id }) => id) ?? []
  const group = { variable, categories, label: slide.title }
  return groupFaults(deck, slide, group, field).map(({ reason }) => ({ field, reason }))
}

/** Figures that are not about the population of the slide say themselves who they are about. */
function otherFigureFaults(
  deck: Deck,
  { compare, rough, about, worlds = [] }: Slide,
  field: string,
): Fault[] {
  const known = deck.selection.worlds.map(({ id }) => id)
  const shares = [
    ...(compare?.rows.flatMap(({ of100 }) => of100) ?? []),
    ...(rough ?? []).map(({ of100 }) => of100),
  ]
  return [
    ...((compare || rough) && !about
      ? [{ field: `${field}.about`, reason: 'must say who these figures are about' }]
      : []),
    ...(shares.some((share) => share > 100) ? [{ field, reason: 'says more than 100 of 100' }] : []),
    ...worlds.flatMap((id, n) => knows(known, id, `${field}.worlds.${n}`, 'world')),
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
function isClosed(deck: Deck, { origin }: Slide, { variable }: Group): boolean {
  return origin === true || !isGuarded(deck, variable)
}

function openOrigin(field: string): Fault {
  return {
    field: `${field}.variable`,
    reason: 'is only on the cards with origin, so the slide needs "origin": true',
  }
}
