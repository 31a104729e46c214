import type { SeenCount } from '../../../rules/view/figures.ts'
import type { TableCard } from '../../../rules/view/views.ts'
import type { VariableId } from '../../../rules/workshop.ts'

/** How often each category lies with each colour: counts of cards, and out of how many of that colour. */
export type Counted = { counts: SeenCount[]; work: number; noWork: number; white: number }

/** Counts one variable on the table. Only from colour to characteristic: half of this table is yellow on purpose. */
export function countsOf(
  cards: readonly TableCard[],
  variable: VariableId,
  categories: readonly string[],
): Counted {
  const shown = cards.filter((card) => card.variable === variable)
  const of = (some: readonly TableCard[]) => ({
    work: some.filter(({ outcome }) => outcome === 'work').length,
    noWork: some.filter(({ outcome }) => outcome === 'noWork').length,
  })
  const counts = categories.map((category) => ({
    category,
    ...of(shown.filter(({ value }) => value === category)),
  }))
  return { counts, ...of(shown), white: shown.filter(({ outcome }) => outcome === undefined).length }
}
