/** The value of a map under this key, and not what every object inherits: `constructor` is no variable. */
export function own<T>(map: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined
}

/** What stands at this place of a list; a place outside it is a bug, and throws. */
export function at<T>(list: ArrayLike<T>, place: number): T {
  const found = list[place]
  if (found === undefined) throw new Error(`lookup: nothing at place ${place} of ${list.length}`)
  return found
}
