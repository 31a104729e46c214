/** More than so many of 100 away from what it was is far. */
const far = 20

/** The ten in which a number of 100 lies: 0 for 0 to 9; 100 belongs to the last. */
export function tenOf(of100: number): number {
  return Math.min(9, Math.floor(of100 / 10))
}

/**
 * Whether guesses in a ten are far from what it was, measured from the edge of that ten that is nearest. Of the
 * group only the tens are known: one's own guess is measured like that too, lest the two say different things.
 */
export function isFarOff(ten: number, real: number): boolean {
  const first = 10 * ten
  const last = ten === 9 ? 100 : first + 9
  return Math.max(first - real, real - last) > far
}
