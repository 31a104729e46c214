import type { Both, Place } from '../shapes.ts'
import type { Decision, MessyId, Writing } from '../roundState.ts'
import type { VariableId } from '../workshop.ts'
import type { SeenCard } from './seen.ts'

/** The messy card that is on: no value but what stands on it. */
export type SeenMessy = {
  id: MessyId
  face: SeenCard
  writing: Writing
  /** What it can be repaired as; empty where there is nothing to guess. */
  options: string[]
  decision?: Decision
}
/** What the group made of a card: a value, or a number without the zero before it. */
export type SeenGuess = { id: MessyId; variable: VariableId; value?: string; number?: string }
/** How it really was: a figure in words, or the number of people of a population. */
export type SeenFact = { id: string; figure?: Both; people?: number; text: Both; place: Place }

/** The round about data quality, as everybody sees it. */
export type SeenQuality = {
  picture: 'card' | 'end' | 'reality'
  /** The place of the card that is on, from 1; and how many there are. */
  number: number
  of: number
  card?: SeenMessy
  persons: number
  /** Persons whose ten cards can all be used. */
  complete: number
  /** Persons that would be complete as well once all questions are answered. */
  withAnswers: number
  guesses: SeenGuess[]
  omitted: number
  askedBack: number
  open: number
  /** Guesses that are not what stood on the card; only at the end. */
  wrong?: number
  title?: Both
  facts?: SeenFact[]
}

/** For the console: every messy card, whether the group decided, and whether what is real may be shown. */
export type QualityAtConsole = {
  quality?: { cards: { id: MessyId; decided: boolean }[]; at: string; mayShowReality: boolean }
}
