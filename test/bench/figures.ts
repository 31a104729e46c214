import type { Milliseconds } from '../../rules/units.ts'

/** The middle one of some figures; of none it is not a number. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2
}

/** For reading: three figures that count are enough. */
export function rounded(figure: number): number {
  return Number.isFinite(figure) ? Number(figure.toPrecision(3)) : figure
}

export type Delays = {
  p50: Milliseconds
  p95: Milliseconds
  p99: Milliseconds
  worst: Milliseconds
  count: number
}

const perMillisecond = 4
const longest: Milliseconds = 120_000

/** Counts delays without keeping each, to a quarter of a millisecond. */
export class Histogram {
  readonly #counts = new Uint32Array(longest * perMillisecond + 1)
  #count = 0

  add(delay: Milliseconds): void {
    const place = Math.min(Math.max(0, Math.floor(delay * perMillisecond)), this.#counts.length - 1)
    this.#counts[place] = (this.#counts[place] ?? 0) + 1
    this.#count += 1
  }

  clear(): void {
    this.#counts.fill(0)
    this.#count = 0
  }

  /** The delay that this share of all stays within. */
  within(share: number): Milliseconds {
    let left = Math.ceil(this.#count * share)
    const place = this.#counts.findIndex((count) => (left -= count) <= 0)
    return this.#count === 0 ? NaN : (place + 1) / perMillisecond
  }

  get delays(): Delays {
    const [p50, p95, p99, worst] = [0.5, 0.95, 0.99, 1].map((share) => this.within(share))
    return { p50: p50 ?? NaN, p95: p95 ?? NaN, p99: p99 ?? NaN, worst: worst ?? NaN, count: this.#count }
  }
}
