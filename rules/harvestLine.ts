import type { LineId } from './harvestState.ts'
import type { Both } from './shapes.ts'
import type { EvaluationItem, TipTheme, Vote } from './talk.ts'
import type { SeenClaim } from './view/figures.ts'

/** The parts of the harvest, in the order in which they leave. */
export const sections = [
  'tips',
  'parked',
  'foretold',
  'claims',
  'statements',
  'agreed',
  'recommendations',
  'sentences',
  'takeaways',
  'evaluation',
  'promise',
] as const
export type Section = (typeof sections)[number]

/** Words that somebody typed; of a tip its theme, of a reason the statement that it is about. */
export type WordsLine = { as: 'words'; words: string; theme?: TipTheme; about?: Both }
/** How many chose this as one of the three largest differences, of how many that chose. */
export type LargestLine = { as: 'largest'; title: Both; count: number; of: number }
/** How many guesses from 0 to 9, ..., from 90 to 100 of 100. */
export type ShareLine = { as: 'share'; question: Both; bins: number[] }
export type MattersLine = { as: 'matters'; question: Both; much: number; little: number }
export type ClaimLine = { as: 'claim'; claim: SeenClaim }
export type VotesLine = {
  as: 'votes'
  theme: Both
  text: Both
  counts: Record<Vote, number>
}
export type RecommendationLine = { as: 'recommendation'; title: Both; text: Both; count: number }
/** An average from 1 to 4, with one decimal, of how many answers at most. */
export type LevelLine = {
  as: 'level'
  item: EvaluationItem
  before?: number
  now?: number
  answers: { before: number; now: number }
}
export type PromiseLine = { as: 'promise'; who: string; when: string }

/** One line of the harvest, as it leaves if the facilitator lets it: no seat, no name, no time. */
export type HarvestLine = { id: LineId; section: Section } & (
  | WordsLine
  | LargestLine
  | ShareLine
  | MattersLine
  | ClaimLine
  | VotesLine
  | RecommendationLine
  | LevelLine
  | PromiseLine
)

/** Typed by somebody: such a line leaves only when the facilitator says so. Counts leave unless left out. */
export function isTyped({ as }: HarvestLine): boolean {
  return as === 'words' || as === 'promise'
}
