import type { Chance } from './chance.ts'
import { columnsOf, valuesOf } from './dealing/columns.ts'
import { combine } from './dealing/combine.ts'
import { personOf, type DealtPerson } from './dealing/people.ts'
import { normsOf } from './dealing/plausible.ts'
import type { Deck } from './deck.ts'
import { at } from './lookup.ts'
import type { Refusal } from './refusals.ts'

export { replacePerson } from './dealing/replace.ts'
export type { DealtPerson }

/** The fewest and the most persons of one table. Always even: half of them found work. */
export const fewestPersons = 4
export const mostPersons = 30

type NotPossible = Extract<Refusal, 'not-possible-persons'>

/**
 * Deals fictional persons, half of whom found work. Each variable is spread as in Rotterdam within each
 * colour, never a whole person off (Table 1; `department` Table 2). In what order they come says nothing of
 * colour. `origin` chooses the set with that card. Refuses an odd number and one outside 4 to 30.
 */
export function deal(
  deck: Deck,
  { persons, origin }: { persons: number; origin: boolean },
  chance: Chance,
): DealtPerson[] | NotPossible {
  if (!isPossible(persons)) return 'not-possible-persons'
  const columns = columnsOf(deck, origin ? deck.sets.withOrigin : deck.sets.default, persons / 2)
  const rows = combine(columns, normsOf(deck, columns), chance)
  const names = chance.shuffled(deck.names)
  const people = rows.map((row, n) => {
    const outcome = n < persons / 2 ? ('work' as const) : ('noWork' as const)
    return personOf(deck, { name: at(names, n), outcome, values: valuesOf(columns, row) }, chance)
  })
  return chance.shuffled(people)
}

function isPossible(persons: number): boolean {
  return persons >= fewestPersons && persons <= mostPersons && persons % 2 === 0
}
