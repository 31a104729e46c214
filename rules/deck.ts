import * as v from 'valibot'

import type { findingsShape } from './findings.ts'
import type { statementsShape } from './statements.ts'
import { bothShape, countShape, idShape, placeShape, text } from './shapes.ts'

export * from './findings.ts'
export type { Both, Place } from './shapes.ts'

const holderShape = v.strictObject({ label: bothShape, help: bothShape })
const registerShape = v.strictObject({ holder: idShape, label: bothShape })

export const roles = ['separator', 'weak', 'none', 'text'] as const

const categoryShape = v.strictObject({
  id: idShape,
  label: bothShape,
  /** What somebody says who has it, as a whole sentence: "I am a woman." For the variables of the profile. */
  voice: v.optional(bothShape),
})
const variableShape = v.strictObject({
  id: idShape,
  title: bothShape,
  help: v.optional(bothShape),
  register: idShape,
  icon: idShape,
  kind: v.picklist(['nominal', 'ordinal', 'binary', 'text']),
  role: v.picklist(roles),
  /** The categories whose share is compared between yellow and green. Empty for a text. */
  key: v.array(idShape),
  /** What the key categories are together, where there are several: "under 45". */
  keyLabel: v.optional(bothShape),
  /** In order from low to high where the kind is ordinal. Empty for a text. */
  categories: v.array(categoryShape),
  /** What stands on the cards of a text variable, in turn; raw, the same in every language. */
  texts: v.array(text),
})
export type Variable = v.InferOutput<typeof variableShape>

/** How many of these variables a person has on a key category; from `strongFrom` on the profile is strong. */
const profileShape = v.strictObject({
  variables: v.array(idShape),
  strongFrom: countShape,
  /** What people are asked about profiles, and what the booklet advises on it. */
  statement: idShape,
  recommendation: idShape,
})

/** What people predict before the reveal, beside the three largest differences. */
const predictShape = v.strictObject({
  /** Of 100 people who found work, how many have a key category of this variable? */
  share: v.strictObject({ variable: idShape, question: bothShape }),
  /** Does this variable make much difference? One that hardly does. */
  matters: v.strictObject({ variable: idShape, question: bothShape }),
})

/** A combination within one person that is rare in life: our own invention, no figure of a register. */
const oddityShape = v.strictObject({
  /** Per variable the categories that it takes; all of them together. */
  when: v.record(idShape, v.array(idShape)),
  /** The strengths of the profile that it takes, from and up to. */
  profile: v.optional(v.strictTuple([countShape, countShape])),
  /** How much dealing avoids it; from 1.5 on the person counts as implausible. */
  cost: v.pipe(v.number(), v.minValue(0)),
  /** Nobody like this is ever dealt. */
  never: v.optional(v.literal(true)),
})
export type Oddity = v.InferOutput<typeof oddityShape>

export const variablesShape = v.strictObject({
  format: v.literal(1),
  id: idShape,
  title: bothShape,
  holders: v.record(idShape, holderShape),
  registers: v.record(idShape, registerShape),
  variables: v.array(variableShape),
  /** The ten variables on the cards, in the order of a person's cards. */
  sets: v.strictObject({ default: v.array(idShape), withOrigin: v.array(idShape) }),
  /** The register that knows who found work: with white cards only its card shows a colour. */
  outcomeRegister: idShape,
  /** What a facilitator must read aloud before `withOrigin` may be switched on. */
  originWarning: bothShape,
  /** Sentences that must be said about this deck: persons invented, two populations, half yellow. */
  declarations: v.array(bothShape),
  /** Birth years that fit each category of `age` on the reference date. */
  birthYears: v.record(idShape, v.strictTuple([countShape, countShape])),
  profile: v.optional(profileShape),
  predict: predictShape,
  oddities: v.optional(v.array(oddityShape)),
})

const marginShape = v.strictObject({ total: countShape, started: countShape })
export const marginsShape = v.strictObject({
  populations: v.record(
    idShape,
    v.strictObject({ people: countShape, started: countShape, about: bothShape, place: placeShape }),
  ),
  margins: v.record(
    idShape,
    v.strictObject({ population: idShape, categories: v.record(idShape, marginShape) }),
  ),
})

export const namesShape = v.array(text)

/** What is on the cards of one city or topic, checked. */
export type Deck = v.InferOutput<typeof variablesShape> &
  v.InferOutput<typeof marginsShape> &
  v.InferOutput<typeof findingsShape> &
  v.InferOutput<typeof statementsShape> & { names: string[] }

export type DeckFiles = {
  variables: unknown
  margins: unknown
  findings: unknown
  statements: unknown
  names: unknown
}
export type DeckFault = { file: keyof DeckFiles; field: string; reason: string }

/** The words on the cards in one language: all that a screen may fetch ahead; no person, no finding. */
export type Labels = {
  id: string
  title: string
  declarations: string[]
  originWarning: string
  /** The register that knows who found work. */
  outcomeRegister: string
  /** How many people the deck is about in reality. */
  people: number
  holders: Record<string, { label: string; help: string }>
  registers: Record<string, { label: string; holder: string }>
  variables: Record<string, VariableLabels>
  /** What people are asked to predict. */
  predict: Record<'share' | 'matters', { variable: string; question: string }>
}
export type VariableLabels = {
  title: string
  help?: string
  icon: string
  register: string
  categories: Record<string, string>
  /** What the categories of the group `key` are called together: "under 45"; absent where there is none. */
  together?: string
}
