import type { Both, Deck, Variable } from '../deck.ts'
import { own } from '../lookup.ts'
import type { PerColour } from '../view/figures.ts'
import type { VariableId } from '../workshop.ts'
import { sum } from './counting.ts'

/** The key categories together, where a variable has more than one. */
export const keyGroup = 'key'

/** The variable of a deck; absent where the deck has none of that name. */
export function variableOf(deck: Deck, id: VariableId): Variable | undefined {
  return deck.variables.find((variable) => variable.id === id)
}

/** Whether only the deck with origin holds a variable: what is real of it is told once origin is opened. */
export function isGuarded({ sets }: Pick<Deck, 'sets'>, variable: VariableId): boolean {
  return sets.withOrigin.includes(variable) && !sets.default.includes(variable)
}

/** Whether a variable is about another group of people than the deck: its first population. */
export function isAnother({ margins, populations }: Deck, variable: VariableId): boolean {
  const population = own(margins, variable)?.population
  return population !== undefined && population !== Object.keys(populations)[0]
}

/** What can be claimed of a variable: its key categories together, where they are several, and each category. */
export function groupsOf({ key, categories }: Variable): string[] {
  return [...(key.length > 1 ? [keyGroup] : []), ...categories.map(({ id }) => id)]
}

/** The categories that a group stands for; none where the variable has no such group. */
export function categoriesIn(variable: Variable, group: string): string[] {
  if (group === keyGroup && variable.key.length > 1) return variable.key
  return variable.categories.flatMap(({ id }) => (id === group ? [id] : []))
}

/** The words of the key categories together. */
export function keyWords({ key, keyLabel, categories, title }: Variable): Both {
  return keyLabel ?? categories.find(({ id }) => id === key[0])?.label ?? title
}

/**
 * How many real people of each colour have one of these categories, and how many people of each colour there
 * are: from Table 1, and for `department` from Table 2. Absent where there are no figures, as of a text.
 */
export function realPeople(
  deck: Deck,
  variable: VariableId,
  categories: readonly string[],
): { people: PerColour; of: PerColour } | undefined {
  const margin = own(deck.margins, variable)
  const population = margin && own(deck.populations, margin.population)
  if (!margin || !population) return undefined
  const counts = categories.flatMap((category) => own(margin.categories, category) ?? [])
  const work = sum(counts.map(({ started }) => started))
  const noWork = sum(counts.map(({ total }) => total)) - work
  return {
    people: { work, noWork },
    of: { work: population.started, noWork: population.people - population.started },
  }
}

/** Of 100 people of each colour, how many: whole numbers. */
export function of100({ people, of }: { people: PerColour; of: PerColour }): PerColour {
  return { work: whole(people.work, of.work), noWork: whole(people.noWork, of.noWork) }
}

/** A part of a whole as a whole number of 100; 0 of nobody. */
export function whole(part: number, all: number): number {
  return all === 0 ? 0 : Math.round((100 * part) / all)
}
