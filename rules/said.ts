import type { Outcome, SeatId, VariableId } from './ids.ts'

/** More often, less often, or as often among yellow as among green. */
export const directions = ['more', 'less', 'same'] as const
export type Direction = (typeof directions)[number]
/** What somebody says of one variable: of the yellow people more often this than of the green. */
export type Claim = {
  variable: VariableId
  /** A category, or `key` for the key categories together. */
  group: string
  direction: Direction
  /** Who sees it too and who does not. */
  votes: Record<SeatId, 'yes' | 'no'>
  /** How many did, once the step is over and no seat stands beside it any more. */
  counted?: { yes: number; no: number }
}

/** "Of the people with Matching so many found work": read the other way, the half-yellow table misleads. */
export type OtherWay = {
  variable: VariableId
  group: string
  /** On the table: persons of each colour who have it. */
  counts: Record<Outcome, number>
  /** Of 100 who have it, how many are yellow here; and corrected for how many found work in reality. */
  here: number
  corrected: number
  /** Of 100 people in reality, how many found work. */
  base: number
  /** It is about another group of people than the rest. */
  another?: true
}

/** What a seat foretells, one answer at a time. */
export type Prediction = {
  /** The three largest differences; their order says nothing. */
  largest?: VariableId[]
  /** Of 100. */
  share?: number
  matters?: 'much' | 'little'
}

/** What the group foretold, without names. */
export type Spread = {
  /** How many foretold anything, and how many chose the three largest differences. */
  answers: number
  chose: number
  /** How often each variable is among the three largest differences; the most frequent first. */
  largest: { variable: VariableId; count: number }[]
  /** How many guesses from 0 to 9, from 10 to 19, ..., from 90 to 100 of 100. */
  share: number[]
  /** Whether the one variable matters much. */
  matters: { much: number; little: number }
}

export const answers = ['yes', 'no', 'unknown'] as const
export type Answer = (typeof answers)[number]

/** Groups of the table's size, drawn by chance for one contrast of a slide. */
export type Draws = {
  slide: string
  contrast: number
  /** Persons of each colour in a group. */
  size: number
  groups: Record<Outcome, number>[]
}
