import type { SeatId } from './ids.ts'
import type { Milliseconds } from './units.ts'

/** How the facilitator leads: part of the workshop. */
export type LeadState = {
  /** When the evening really began; absent as long as the first step is on. */
  begunAt?: Milliseconds
  /** When it has to be over: by the plan as it was when it began, or as the facilitator says. */
  endAt?: Milliseconds
  /** How long the step lasts is on the projector. */
  timerShown?: true
  /** Mistakes that were put on the cards to practise on: how many, and in which step. */
  practice?: { count: number; step: number }
  /** Somebody types the codes of printed cards in: the console is told which there are. */
  codesAsked?: true
  /** Who handed the lead over to whom, until the taker has played an act. */
  handed?: { from: SeatId; to: SeatId }
}
