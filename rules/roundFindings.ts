import * as v from 'valibot'

import { bothShape, idShape, placeShape } from './shapes.ts'

/** What it was like in reality: a number in words, or that of a population; what it means; and where it stands. */
const factShape = v.strictObject({
  id: idShape,
  figure: v.optional(bothShape),
  population: v.optional(idShape),
  text: bothShape,
  place: placeShape,
})

/** The round about data quality: what can go wrong on a card, and how it was in reality. */
export const qualityShape = v.strictObject({
  /** Whose cards are written badly. */
  holder: idShape,
  /** Variables with yes and no of which somebody could write down how many: "2 children". */
  counted: v.array(idShape),
  title: bothShape,
  facts: v.array(factShape),
})
export type Fact = v.InferOutput<typeof factShape>

const wideGroupShape = v.strictObject({ categories: v.array(idShape), label: bothShape })

/** The round about recognising somebody: nothing of it is a finding of the deck's own research. */
export const searchShape = v.strictObject({
  /** What people know of somebody first: whoever is alone on these is looked for. */
  first: v.array(idShape),
  /** The variable whose categories can be made wider, and the wider ones. */
  wider: v.strictObject({ variable: idShape, groups: v.array(wideGroupShape) }),
  /** What it is like in the world, each with its source. */
  world: v.array(
    v.strictObject({ id: idShape, figure: v.optional(bothShape), text: bothShape, source: bothShape }),
  ),
})
