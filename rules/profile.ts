import type { Deck } from './deck.ts'
import { hasFailed, profilePeople, typicalOf } from './measure/profile.ts'
import type { ProfileStage, ProfileState } from './profileState.ts'
import { stepOf, without, type Play, type Workshop } from './workshop.ts'

type Place = NonNullable<ProfileState['profileAt']>

/** Where the round is; it begins with the typical person, of whom nothing is said yet. */
export function profilePlace({ profileAt }: Workshop): Place {
  return profileAt ?? { stage: 'typical', at: 0 }
}

/** How far one can go on within a stage: to the last point and the count, the verdict, the last voice. */
export function lastPlace(play: Play, deck: Deck, stage: ProfileStage): number {
  if (stage === 'typical') return typicalOf(deck).length + 1
  if (stage === 'rule') return 1
  if (stage === 'question') return 0
  return Math.max(0, profilePeople(play, deck).people.filter(hasFailed).length - 1)
}

/** The workshop with this round at its beginning, as every step begins. */
export function withProfileAnew<W extends ProfileState>(workshop: W): Omit<W, 'profileAt'> {
  return without(workshop, 'profileAt')
}

/** Whether the step that is on asks people something now. */
export function isAsking(workshop: Workshop): boolean {
  return stepOf(workshop).name !== 'profile' || profilePlace(workshop).stage === 'question'
}
