import type { ProfileState } from './profileState.ts'
import type { CardId, PersonId, VariableId } from './ids.ts'

/**
 * What stands on a messy copy: the value cut short, or shouted; a code that nobody explained; a zero before the
 * number; how many where yes or no was asked; nothing; or two values.
 */
export type Writing =
  | { as: 'short' | 'loud'; value: string }
  | { as: 'code'; code: number }
  | { as: 'number'; value: string; pseudonym: string }
  | { as: 'count'; count: number }
  | { as: 'empty' }
  | { as: 'twice'; values: [string, string] }

/** What a group can do with a messy card: make something of it, leave it out, or ask whoever wrote it. */
export const qualityChoices = ['repair', 'omit', 'askBack'] as const
export type QualityChoice = (typeof qualityChoices)[number]
/** What the group makes of it is its guess; of a number that is only written badly there is nothing to guess. */
export type Decision = { choice: QualityChoice; value?: string }

export type MessyId = string
export type Messy = { card: CardId; writing: Writing; decision?: Decision }
/** The round about data quality: the card that is on, or a picture at the end. */
export type Quality = { at: MessyId | 'end' | 'reality'; messy: Record<MessyId, Messy> }

export const searchPictures = ['search', 'repair', 'world'] as const
export type SearchPicture = (typeof searchPictures)[number]
/** The round about recognising: somebody "from a film", what is known of them, and how the table is repaired. */
export type Search = {
  person: PersonId
  picture: SearchPicture
  /** In the order in which people said it. */
  known: VariableId[]
  /** A participant may add the next fact; the facilitator always may. */
  open?: true
  wider?: true
  hidden?: true
  dropped: VariableId[]
}

/** What the extra rounds of domain.md, C8, leave: part of the workshop. */
export type RoundState = ProfileState & {
  quality?: Quality
  search?: Search
}
