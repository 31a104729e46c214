import type { Chance } from '../chance.ts'
import type { PerColour } from '../view/figures.ts'

/** How many random groups the chance button draws in all (domain.md, B6). */
export const mostDraws = 20

/**
 * A random group from the whole city: so many people of each colour, without putting anybody back, and how
 * many of them have it. `people` have it, of `of` people of each colour.
 */
export function drawnGroup(
  real: { people: PerColour; of: PerColour },
  size: number,
  chance: Chance,
): PerColour {
  const { people, of } = real
  return {
    work: drawn(people.work, of.work, size, chance),
    noWork: drawn(people.noWork, of.noWork, size, chance),
  }
}

function drawn(having: number, of: number, size: number, chance: Chance): number {
  let found = 0
  for (let n = 0; n < Math.min(size, of); n++) {
    if (chance.whole(1, of - n) <= having - found) found += 1
  }
  return found
}
