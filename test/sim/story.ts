import type { Time } from './time.ts'

/** What was promised and did not hold. */
export type Broken = { invariant: string; message: string; at: number }
/** What happened in one seed, counted. */
export type Counts = { acts: number; acknowledged: number; crashes: number; cuts: number }

/** What happens in one seed: counted, folded into one number by which two runs are compared, and told when asked. */
export class Story {
  readonly counts: Counts = { acts: 0, acknowledged: 0, crashes: 0, cuts: 0 }
  broken: Broken | undefined
  #time: Time
  #tell: ((line: string) => void) | undefined
  #trace = 0x811c9dc5

  constructor(time: Time, tell?: (line: string) => void) {
    this.#time = time
    this.#tell = tell
  }

  /** The same for two runs in which the same happened at the same moments. */
  get trace(): string {
    return this.#trace.toString(16).padStart(8, '0')
  }

  /** Something happened: a word for it, and what belongs to it. */
  note(what: string, ...details: (string | number | boolean | undefined)[]): void {
    const line = `${this.#time.now} ${what} ${details.join(' ')}`
    for (let n = 0; n < line.length; n += 1) {
      this.#trace = Math.imul(this.#trace ^ line.charCodeAt(n), 0x01000193) >>> 0
    }
    this.#tell?.(line)
  }

  /** A promise does not hold. The first one is told; what follows from it is not. */
  breaks(invariant: string, message: string): void {
    this.broken ??= { invariant, message, at: this.#time.now }
    this.#tell?.(`${this.#time.now} BROKEN ${invariant}: ${message}`)
  }
}
