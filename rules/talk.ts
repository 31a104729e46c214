import type { SeatId } from './ids.ts'

/** What a golden tip is about; "other" is all the rest. */
export const tipThemes = ['contact', 'rules', 'work', 'money', 'data', 'other'] as const
export type TipTheme = (typeof tipThemes)[number]

/** The question cards on which a talk about experiences hangs. */
export const talkCards = ['good', 'hard', 'want'] as const
export type TalkCard = (typeof talkCards)[number]

/** The study in pictures, one idea a time, in this order. */
export const ideas = ['question', 'city', 'cbs', 'noNames', 'chain', 'cards'] as const
export type Idea = (typeof ideas)[number]

/** Agree, disagree, don't know: what somebody thinks of a statement. */
export const votes = ['agree', 'disagree', 'unknown'] as const
export type Vote = (typeof votes)[number]

/** The five things of which people say how far they hold (domain.md, D3), and the four answers, from little to much. */
export const evaluationItems = ['number', 'sources', 'chance', 'cause', 'opinion'] as const
export type EvaluationItem = (typeof evaluationItems)[number]
export const levels = ['1', '2', '3', '4'] as const
export type Level = (typeof levels)[number]

/** What one seat put in a ballot box: options by question, and words of its own. */
export type Ballot = { choices: Record<string, string>; words?: string }
/** How often each option was chosen, by question, and how many ballots there were. No seat stands beside it. */
export type Counted = { ballots: number; choices: Record<string, Record<string, number>> }
/** Open as long as nothing is counted. */
export type Box = {
  ballots: Record<SeatId, Ballot>
  counted?: Counted
  /** How often it was asked before: a ballot of an earlier time is none of this one. */
  asked?: number
}
/** `goldenTip`, `before`, `wrapUp`, `evaluation`, or `statement-` with the id of a statement. */
export type BoxId = string

/**
 * tip: a golden tip. parked: for another time, from the talk about experiences. reason: beside a vote. agreed: what
 * the group agrees on. sentence: one sentence for the municipality. takeaway: what somebody takes home.
 */
export const textKinds = ['tip', 'parked', 'reason', 'agreed', 'sentence', 'takeaway'] as const
export type TextKind = (typeof textKinds)[number]
export const textStates = ['waiting', 'shown', 'hidden'] as const
/** Words of somebody; once they are here no seat stands beside them, and their ids tell nothing of any order. */
export type Text = {
  kind: TextKind
  words: string
  /** Waits for the facilitator, is shown on the wall, or is put away. */
  state: (typeof textStates)[number]
  theme?: TipTheme
  /** The statement or the recommendation that it is about. */
  about?: string
}
export type TextId = string

/** What the talk around the cards leaves: part of the workshop. */
export type TalkState = {
  boxes?: Record<BoxId, Box>
  texts?: Record<TextId, Text>
  /** The last text number given out. */
  lastText?: number
  /** How often something came loose from its seats: what is on disk must follow at once. */
  loosened?: number
  /** The question card that is large; absent: all three. */
  talkCard?: TalkCard
  /** Whose turn it is to tell, and who had it. */
  turn?: SeatId
  hadTurn?: SeatId[]
  idea?: Idea
  /** The statement that is on. */
  statement?: string
  /** What people in the four cities said on its theme is shown. */
  othersShown?: true
  /** Who gets the harvest, and when people hear back. */
  promise?: { who: string; when: string }
}
