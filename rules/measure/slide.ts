import type { Deck, Slide } from '../deck.ts'
import { own } from '../lookup.ts'
import { sum } from './counting.ts'

type Group = Slide['contrasts'][number]
type Population = Deck['populations'][string]

/**
 * Of 100 people who found work, and of 100 who did not, how many are in the group: whole numbers, computed
 * from the counts of Table 1 (Table 2 for `department`). Throws on a group of another population.
 */
export function contrastOf(
  deck: Deck,
  slide: Pick<Slide, 'population'>,
  group: Group,
): { yellow: number; green: number } {
  const { people, started } = populationOf(deck, slide.population)
  const inGroup = countsOf(deck, slide, group)
  const green = of100(inGroup.total - inGroup.started, people - started)
  return { yellow: of100(inGroup.started, started), green }
}

/**
 * Of 100 people of the group, how many started work: a whole number, from the counts and not from the printed
 * percentages, which are rounded already. Throws on a group of another population.
 */
export function rateOf(deck: Deck, slide: Pick<Slide, 'population'>, group: Group): number {
  const { total, started } = countsOf(deck, slide, group)
  return of100(started, total)
}

/** Of 100 people of a whole population, how many started work: a whole number. Throws on an unknown one. */
export function startedOf(deck: Deck, population: string): number {
  const { people, started } = populationOf(deck, population)
  return of100(started, people)
}

function populationOf(deck: Deck, id: string): Population {
  const population = own(deck.populations, id)
  if (!population) throw new Error(`slide: no population ${id}`)
  return population
}

function countsOf(deck: Deck, { population }: Pick<Slide, 'population'>, { variable, categories }: Group) {
  const margin = own(deck.margins, variable)
  if (margin?.population !== population) throw new Error(`slide: ${variable} is not of ${population}`)
  const counts = categories.flatMap((category) => own(margin.categories, category) ?? [])
  return { total: sum(counts.map(({ total }) => total)), started: sum(counts.map(({ started }) => started)) }
}

function of100(part: number, whole: number): number {
  return Math.round((100 * part) / whole)
}
