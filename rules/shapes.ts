import * as v from 'valibot'

/** A text that is not empty. */
export const text = v.pipe(v.string(), v.nonEmpty())
/** A text in both languages; a deck without one of them is refused. */
export const bothShape = v.strictObject({ nl: text, en: text })
export type Both = v.InferOutput<typeof bothShape>

export const idShape = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9_+-]{1,24}$/))
/** A whole number from 0. Zero below zero, which JSON can say and does not give back, is zero. */
export const countShape = v.pipe(v.number(), v.integer(), v.minValue(0), v.transform(Math.abs))

/** Where in the booklet a figure stands. */
export const placeShape = v.strictObject({ chapter: text, page: countShape, where: bothShape })
export type Place = v.InferOutput<typeof placeShape>

/** A list of so many at most. Its length is looked at first: what is too long is not read item by item. */
export function listOf<T extends v.GenericSchema>(one: T, most: number, reason?: string) {
  return v.pipe(v.array(v.unknown()), v.maxLength(most, reason), v.array(one))
}
