import * as v from 'valibot'

import { bothShape, idShape, placeShape } from './shapes.ts'

const themeShape = v.strictObject({
  id: idShape,
  label: bothShape,
  /** What people in the data dialogues said on it; absent where nothing was published. */
  said: v.optional(v.array(bothShape)),
  place: v.optional(placeShape),
})
const statementShape = v.strictObject({ id: idShape, theme: idShape, text: bothShape })
export type Statement = v.InferOutput<typeof statementShape>
const recommendationShape = v.strictObject({
  id: idShape,
  /** A sign beside it, by a name that the client knows; another name draws a ring. */
  icon: v.optional(idShape),
  title: bothShape,
  text: bothShape,
  place: placeShape,
})

const saidShape = v.pipe(v.array(bothShape), v.minLength(1))
/** What simulated participants say in a rehearsal: made up by us, and said by nobody. */
const practiceShape = v.strictObject({
  tips: saidShape,
  reasons: saidShape,
  sentences: saidShape,
  takeaways: saidShape,
  /** Own words on a pile. */
  piles: saidShape,
})

/** What the talk after the cards is about. */
export const statementsShape = v.strictObject({
  themes: v.array(themeShape),
  statements: v.array(statementShape),
  recommendations: v.array(recommendationShape),
  practice: v.optional(practiceShape),
})
