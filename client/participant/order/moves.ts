/** Where something stands after one step: before which other, or at the end. */
export type Step = { before?: string }

/** One place towards the begin (-1) or the end (1) of a list; undefined where that is not possible. */
export function stepIn(all: readonly string[], one: string, by: 1 | -1): Step | undefined {
  const place = all.indexOf(one)
  if (place < 0 || all[place + by] === undefined) return undefined
  const before = by === -1 ? all[place - 1] : all[place + 2]
  return before === undefined ? {} : { before }
}
