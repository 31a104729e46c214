/** Throws a number from 0 up to, not including, 1. */
export type Chance = () => number

/** Chance that throws the same numbers for the same seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The numbers from `first` up to `first + count`, in an order of which each is as likely as any other. */
export function shuffled(count: number, chance: Chance, first = 0): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, n) => first + n)
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1))
    const kept = order[last] ?? 0
    order[last] = order[other] ?? 0
    order[other] = kept
  }
  return order
}
