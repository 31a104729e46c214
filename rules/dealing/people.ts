import type { Chance } from '../chance.ts'
import type { Deck } from '../deck.ts'
import { own } from '../lookup.ts'
import type { Outcome } from '../workshop.ts'

/** A fictional person as it is dealt: the private sheet, the colour, and a value for each variable. */
export type DealtPerson = {
  name: string
  outcome: Outcome
  /** Year, month, day: 1987-04-21. Fits the age on 1 January 2015. */
  birth: string
  houseNumber: number
  /** In the order of a person's cards: a category, or the raw text of a text variable. */
  values: Record<string, string>
}

/** The variable that birth dates follow. */
export const ageVariable = 'age'

/** A person around these values: a name that is handed in, a birth date that fits, a house number. */
export function personOf(
  deck: Deck,
  known: Pick<DealtPerson, 'name' | 'outcome' | 'values'>,
  chance: Chance,
): DealtPerson {
  const { name, outcome, values } = known
  const years = own(deck.birthYears, values[ageVariable] ?? '')
  if (!years) throw new Error(`people: no birth years for ${values[ageVariable]}`)
  return { name, outcome, birth: birthIn(years, chance), houseNumber: chance.whole(1, 250), values }
}

/**
 * A date well inside these years. The printed age classes share 30, 45 and 55, so that nobody gets such an
 * age: the first and the last year stay out. Up to the 28th every month has that day.
 */
function birthIn([first, last]: readonly [number, number], chance: Chance): string {
  const year = chance.whole(first + 1, last - 1)
  return [year, chance.whole(1, 12), chance.whole(1, 28)].map(twoDigits).join('-')
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
