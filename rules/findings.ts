import * as v from 'valibot'

import { qualityShape, searchShape } from './roundFindings.ts'
import { bothShape, countShape, idShape, placeShape } from './shapes.ts'

const groupShape = v.strictObject({
  variable: idShape,
  categories: v.array(idShape),
  label: bothShape,
})
/** Two groups of people, and of 100 of each how many have something: the bars that the text of a figure names. */
const compareShape = v.strictObject({
  groups: v.strictTuple([
    v.strictObject({ label: bothShape, people: countShape }),
    v.strictObject({ label: bothShape, people: countShape }),
  ]),
  rows: v.array(v.strictObject({ label: bothShape, of100: v.strictTuple([countShape, countShape]) })),
})

/** A value that the text of a figure gives in words only: "about a quarter". */
const roughShape = v.strictObject({
  label: bothShape,
  of100: countShape,
  said: v.picklist(['about', 'justOver', 'under']),
})

/** Of so many people with this profile at this department so many started work. */
const cellShape = v.strictObject({ total: countShape, started: countShape })
const profileNames = ['strong', 'weak'] as const
/** An invented world: both profiles at every department; together they are the published totals. */
const worldShape = v.strictObject({
  id: idShape,
  label: bothShape,
  cells: v.strictObject({
    strong: v.record(idShape, cellShape),
    weak: v.record(idShape, cellShape),
  }),
})
export type World = v.InferOutput<typeof worldShape>
export type ProfileName = (typeof profileNames)[number]

const slideShape = v.strictObject({
  id: idShape,
  title: bothShape,
  population: idShape,
  /** Who the figures are about, where that is not the population. */
  about: v.optional(bothShape),
  /** By which variables all people of the population walk into groups, as dots; the first one by itself. */
  walk: v.optional(v.array(idShape)),
  /** Which agendas show it by themselves; the others on request. */
  agendas: v.array(v.picklist(['council', 'lesson', 'demo'])),
  /** Shown only after the facilitator opened origin. */
  origin: v.optional(v.literal(true)),
  /** Shares among yellow and among green, of 100. */
  contrasts: v.array(groupShape),
  /** Of 100 people of this group, how many started work. */
  rates: v.array(groupShape),
  /** Whether the share of the whole population that started work stands on it. */
  started: v.optional(v.literal(true)),
  compare: v.optional(compareShape),
  rough: v.optional(v.array(roughShape)),
  /** The own table beside the real figures, of every variable on the cards. */
  beside: v.optional(v.literal(true)),
  /** Which invented worlds stand on it; every such slide says that they are invented. */
  worlds: v.optional(v.array(idShape)),
  /** What people are asked before they go on: yes, no, or don't know. */
  question: v.optional(bothShape),
  /** Sentences on cause, chance, base rate and what is unknown. */
  notes: v.array(bothShape),
  place: placeShape,
})
export type Slide = v.InferOutput<typeof slideShape>
export const findingsShape = v.strictObject({
  /** Stands under every figure about a group (domain.md, D5). */
  onePerson: bothShape,
  slides: v.array(slideShape),
  /** The round about selection: Table 2, a question, and worlds that are all made up. */
  selection: v.strictObject({
    variable: idShape,
    worlds: v.array(worldShape),
    slides: v.array(slideShape),
  }),
  quality: qualityShape,
  search: searchShape,
})
