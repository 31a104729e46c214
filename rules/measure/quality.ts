import type { Messy, Quality } from '../roundState.ts'
import type { Play } from '../workshop.ts'

/** How it stands with the messy cards; all of it follows from what the group decided. */
export type QualityCounts = {
  persons: number
  /** Persons whose cards can all be used: none messy, or every messy one repaired. */
  complete: number
  /** Cards that were repaired, left out, asked back, and not looked at yet. */
  repaired: number
  omitted: number
  askedBack: number
  open: number
  /** Persons that would be complete as well once every question is answered. */
  withAnswers: number
  /** Guesses that are something else than what stands on the card. */
  wrong: number
}

/** Counts persons and cards in a round about quality. */
export function qualityCounts(
  { persons, cards }: Pick<Play, 'persons' | 'cards'>,
  quality: Quality,
): QualityCounts {
  const messy = Object.values(quality.messy).filter(({ card }) => cards[card])
  const without = (unusable: readonly Messy[]) => {
    const hit = new Set(unusable.map(({ card }) => cards[card]?.person))
    return Object.keys(persons).filter((person) => !hit.has(person)).length
  }
  const chose = (choice: string | undefined) => messy.filter(({ decision }) => decision?.choice === choice)
  const lost = [...chose('omit'), ...chose(undefined)]
  return {
    persons: Object.keys(persons).length,
    complete: without([...lost, ...chose('askBack')]),
    repaired: chose('repair').length,
    omitted: chose('omit').length,
    askedBack: chose('askBack').length,
    open: chose(undefined).length,
    withAnswers: without(lost),
    wrong: chose('repair').filter((one) => isWrong(one, cards[one.card]?.value)).length,
  }
}

function isWrong({ decision }: Messy, real: string | undefined): boolean {
  return decision?.value !== undefined && decision.value !== real
}

/** The things of which there is least, in the order in which they came. */
export function fewestOf<T>(things: readonly T[], countOf: (thing: T) => number): T[] {
  const fewest = Math.min(...things.map(countOf))
  return things.filter((thing) => countOf(thing) === fewest)
}
