import type { Both, Place } from '../deck.ts'
import type { VariableId } from '../workshop.ts'

/** "63 of 100" among yellow beside "13 of 100" among green. */
export type SeenContrast = { label: Both; yellow: number; green: number }
/** "44 of 100" of a group started work. */
export type SeenRate = { label: Both; rate: number }
export type SeenSlide = {
  id: string
  /** From 1; and how many slides this agenda shows by itself. */
  number: number
  of: number
  title: Both
  people: number
  started: number
  about: Both
  /** Of 100 people, how many started work; only on the slide about that. */
  startedOf100?: number
  contrasts: SeenContrast[]
  rates: SeenRate[]
  notes: Both[]
  place: Place
}

/** How many cards of each category lie with each colour: counts, never rates. */
export type SeenCount = { category: string; work: number; noWork: number }
/** Messages for small groups (B7) that hold for the chosen variable. */
export const smallMessages = ['small.always', 'small.one', 'small.never', 'raw.text', 'other.group'] as const
export type SeenChoice = {
  variable: VariableId
  /** Number of persons of each colour that have a card of it. */
  work: number
  noWork: number
  counts: SeenCount[]
  messages: (typeof smallMessages)[number][]
}

/** How many cards lie with their person. */
export type Counter = { linked: number; of: number }
