import type { Both, Place } from '../shapes.ts'
import type { Counted, EvaluationItem, Idea, TalkCard, Text, TextId, TipTheme, Vote } from '../talk.ts'
import type { SeatId } from '../workshop.ts'

/** Words on the wall: let through by the facilitator. In no order of whoever wrote them. */
export type SeenText = { id: TextId; words: string; theme?: TipTheme; about?: string }
export type SeenStatement = {
  id: string
  theme: Both
  text: Both
  /** Once the votes are opened. */
  counts?: Record<Vote, number>
  reasons?: SeenText[]
  /** What people in the four cities said on this theme, when the facilitator shows it. */
  others?: { said: Both[]; place: Place }
}
export type SeenRecommendation = {
  id: string
  icon?: string | undefined
  title: Both
  text: Both
  place: Place
  /** How many find this one the most important, once the votes are opened. */
  count?: number
}

/** What the talk around the cards adds to the table's view; each of it only in its own step. */
export type TalkOnTable = {
  /**
   * The ballot box that is on: how many devices have put something in, of how many that play; closed once opened for
   * all to see; and how often it was asked before.
   */
  ballots?: { done: number; of: number; closed?: true; asked?: number }
  /** In `goldenTip` and `wrapUp`. */
  tips?: SeenText[]
  /** In `experiences`: the card that is large (absent: all three), who tells, and what is parked. */
  talkCard?: TalkCard
  turn?: SeatId
  parked?: SeenText[]
  /** In `explain`. */
  idea?: Idea
  /** In `privacyDialogue`; and what the group agreed on, also in `wrapUp`. */
  statement?: SeenStatement
  agreed?: SeenText[]
  /** In `wrapUp`. */
  recommendations?: SeenRecommendation[]
  sentences?: SeenText[]
  /** In `evaluation`. */
  takeaways?: SeenText[]
  promise?: { who: string; when: string }
}

export type TalkOfOwn = {
  /** A ballot of this seat is in the box that is on. What it says is told to nobody: only the phone that sent it knows. */
  ballot?: true
}

export type TalkAtConsole = {
  /** Everything that was written and has come loose; nothing of a box that is still open. */
  texts: Record<TextId, Text>
  /** The statements of the deck; in `privacyDialogue` and after it. */
  statements: { id: string; theme: Both; text: Both; counted?: Counted }[]
  statement?: string
  othersShown: boolean
  /** How many would rather tell their golden tip than type it, of the last time they were asked; once collected. */
  wouldTell?: number
  hadTurn: SeatId[]
  promise?: { who: string; when: string }
  /** Averages from 1 to 4, one decimal, only from five answers up; once the evaluation is counted. */
  evaluation?: {
    before: number
    now: number
    items: Record<EvaluationItem, { before?: number; now?: number }>
  }
}
