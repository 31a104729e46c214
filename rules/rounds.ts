import type { StepName } from './agenda.ts'
import { qualityOf } from './quality.ts'
import { searchOf } from './reidentify.ts'
import type { Given } from './rule.ts'
import { stepOf, without, type Workshop } from './workshop.ts'

/** Rounds that are played with the cards on the table: they ask for cards that were dealt and poured out. */
export function isRoundOfCards(name: StepName): boolean {
  return name === 'dataQuality' || name === 'reidentification' || name === 'profile'
}

/** A round with the cards begins anew, however it is reached; any other step leaves all as it is. */
export function withRound(workshop: Workshop, { deck, chance }: Given): Workshop {
  const { name } = stepOf(workshop)
  if (name === 'dataQuality') return { ...workshop, quality: qualityOf(workshop, deck, chance) }
  if (name !== 'reidentification') return workshop
  const search = searchOf(workshop, deck, chance)
  return search ? { ...workshop, search } : without(workshop, 'search')
}
