import type { SeenCell, SeenWorld } from '../../../rules/view/figures.ts'
import type { ProfileName } from '../../../rules/deck.ts'

/** How similar people fare at the first department beside the second. */
export type Fare = 'more' | 'less' | 'same'
/** Similar people: the same profile, at two departments. */
export type Alike = { profile: ProfileName; cells: SeenCell[]; fare: Fare }

/** One sign in a picture is so many people. */
export const perSign = 20

/** A world as rows of similar people; what the departments did shows within a row. */
export function rowsOf({ cells }: SeenWorld): Alike[] {
  const profiles = [...new Set(cells.map(({ profile }) => profile))]
  return profiles.map((profile) => {
    const alike = cells.filter((cell) => cell.profile === profile)
    return { profile, cells: alike, fare: fareOf(alike) }
  })
}

function fareOf([first, second]: SeenCell[]): Fare {
  if (!first || !second || first.of100 === second.of100) return 'same'
  return first.of100 > second.of100 ? 'more' : 'less'
}

/** How many signs a group is drawn with, and how many of them are yellow; never none for somebody. */
export function signsOf({ total, started }: Pick<SeenCell, 'total' | 'started'>): {
  all: number
  yellow: number
} {
  return { all: atLeastOne(total), yellow: atLeastOne(started) }
}

function atLeastOne(people: number): number {
  return people === 0 ? 0 : Math.max(1, Math.round(people / perSign))
}
