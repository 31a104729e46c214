import type { Both, Place } from '../shapes.ts'
import type { ProfileStage } from '../profileState.ts'
import type { Answer, Outcome, VariableId } from '../workshop.ts'
import type { PerColour } from './figures.ts'

/** One point of a profile: "Age: under 45". */
export type SeenPoint = { variable: VariableId; icon: string; title: Both; words: Both }
/** What the rule does with somebody: right, a yellow one missed, or a green one called. */
export type ProfileVerdict = 'right' | 'missed' | 'called'
/** Somebody on the table, by number; absent where the cards have none. */
export type SeenScored = {
  number?: string
  outcome: Outcome
  /** Which points of the rule they have, in its order. */
  points: boolean[]
  called: boolean
  /** Once the facilitator shows it. */
  verdict?: ProfileVerdict
}
/** Somebody about whom the rule is wrong, in the first person: the points that speak against how it went. */
export type SeenVoice = { number?: string; outcome: Outcome; sentences: Both[] }

/** The round about the profile; of each stage only what is shown by now. */
export type SeenProfile = {
  stage: ProfileStage
  /** How far in the stage, from 0; and how far one can go. */
  at: number
  last: number
  /** As the group laid them, or as they were dealt; and how many rows cannot be read. */
  as: 'rows' | 'dealt'
  unclear: number
  of: PerColour
  /** `fits`: how many yellow ones have them all. */
  typical?: { points: SeenPoint[]; of: number; fits?: number }
  rule?: { from: number; points: SeenPoint[]; people: SeenScored[]; counts?: Record<ProfileVerdict, number> }
  /** Absent where the rule is wrong about nobody; `place` counts from 1. */
  voice?: SeenVoice & { place: number; of: number }
  question?: {
    statement: Both
    answered: number
    counts?: Record<Answer, number>
    /** What the booklet advises on it; once the answers are shown, and never before the reveal. */
    advice?: { title: Both; text: Both; place: Place }
  }
  /** A figure about a group is none about one person. */
  onePerson: Both
}

/** What the round about the profile adds to the table's view. */
export type ProfileOnTable = { profile?: SeenProfile }
