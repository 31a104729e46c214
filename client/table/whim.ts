/** A number from 0 to 1 that is always the same for a word: the tilt of a card, the grain of the wood. */
export function whim(word: string, turn = 0): number {
  let mixed = 2166136261 ^ turn
  for (let n = 0; n < word.length; n++) mixed = Math.imul(mixed ^ word.charCodeAt(n), 16777619)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 2246822507)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 3266489909)
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296
}

/** The same between two numbers. */
export function whimBetween(from: number, to: number, word: string, turn = 0): number {
  return from + whim(word, turn) * (to - from)
}
