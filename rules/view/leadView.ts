import type { StepName } from '../agenda.ts'
import type { Milliseconds } from '../units.ts'

/** What leading adds to the table's view. */
export type LeadOnTable = {
  /** The projector shows how long the step still lasts. */
  timer?: true
  /** How many mistakes were put on the cards to practise on: said openly, from `collect` until the cards are in order. */
  practice?: number
}

/** What leading adds to the console's view. */
export type LeadAtConsole = {
  /** When the evening really began; absent as long as the first step is on. */
  begunAt?: Milliseconds
  /** When it has to be over; absent as long as nobody said so and it has not begun. */
  endAt?: Milliseconds
  timerShown: boolean
  /** What could be added to the agenda now: phases that it lacks, a pause, rounds on top of the time. */
  addable: StepName[]
  practice?: number
}
