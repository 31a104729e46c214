import type { Deck, Slide } from '../deck.ts'
import { own } from '../lookup.ts'
import { of100, realPeople, whole } from './groups.ts'

type Group = Slide['contrasts'][number]

/**
 * Of 100 people who found work, and of 100 who did not, how many are in the group: whole numbers, computed
 * from the counts of Table 1 (Table 2 for `department`). Throws on a group of another population.
 */
export function contrastOf(
  deck: Deck,
  slide: Pick<Slide, 'population'>,
  group: Group,
): { yellow: number; green: number } {
  const { work, noWork } = of100(realOf(deck, slide, group))
  return { yellow: work, green: noWork }
}

/**
 * Of 100 people of the group, how many started work: a whole number, from the counts and not from the printed
 * percentages, which are rounded already. Throws on a group of another population.
 */
export function rateOf(deck: Deck, slide: Pick<Slide, 'population'>, group: Group): number {
  const { work, noWork } = realOf(deck, slide, group).people
  return whole(work, work + noWork)
}

/** Of 100 people of a whole population, how many started work: a whole number. Throws on an unknown one. */
export function startedOf(deck: Deck, population: string): number {
  const known = own(deck.populations, population)
  if (!known) throw new Error(`slide: no population ${population}`)
  return whole(known.started, known.people)
}

function realOf(deck: Deck, { population }: Pick<Slide, 'population'>, { variable, categories }: Group) {
  const real = realPeople(deck, variable, categories)
  if (!real || own(deck.margins, variable)?.population !== population)
    throw new Error(`slide: ${variable} is not of ${population}`)
  return real
}
