import type { Milliseconds } from '../../../rules/units.ts'
import { Histogram, type Delays } from '../../bench/figures.ts'

/** What came of the load since `begin`. */
export type Told = {
  seconds: number
  /** From asking, also while an earlier act of the same person was under way, to the acknowledgement. */
  acknowledged: Delays
  /** From asking to when the line of another person had received what it changed. */
  shown: Delays
  asked: number
  granted: number
  refused: Record<string, number>
  /** Acts that were sent again because no answer came. */
  again: number
  /** A view that did not follow on what its line held. */
  gaps: number
  /** Lines that ended and came back. */
  cuts: number
  hands: number
  handsHeard: number
}

export class Tally {
  readonly acknowledged = new Histogram()
  readonly shown = new Histogram()
  counts = zero()
  #at: Milliseconds = performance.now()

  begin(): void {
    this.acknowledged.clear()
    this.shown.clear()
    this.counts = zero()
    this.#at = performance.now()
  }

  told(): Told {
    const seconds = (performance.now() - this.#at) / 1000
    return {
      seconds,
      acknowledged: this.acknowledged.delays,
      shown: this.shown.delays,
      ...this.counts,
      refused: { ...this.counts.refused },
    }
  }
}

function zero(): Omit<Told, 'seconds' | 'acknowledged' | 'shown'> {
  return { asked: 0, granted: 0, refused: {}, again: 0, gaps: 0, cuts: 0, hands: 0, handsHeard: 0 }
}
