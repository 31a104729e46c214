import type { Milliseconds } from '../rules/units.ts'
import type { Workshop } from '../rules/workshop.ts'
import type { Report } from './report.ts'
import type { Entry, Store } from './store/store.ts'
import type { World } from './world.ts'

export type KeepingParts = {
  store: Store
  world: World
  report: Report
  /**
   * How its journal was found: with entries after its snapshot (the process before may have been killed between the two),
   * or on a disk that did not say that what was read is safe. None for a journal that is fine, or new.
   */
  found?: 'behind' | 'unsure' | undefined
}

/** So many entries, and a snapshot takes their place. */
const longJournal = 300
/** After the disk failed it is tried again so much later. */
const triesAgain: Milliseconds = 2000

/** What of one workshop is on the disk, and what the disk is owed. One call at a time. */
export class Keeping {
  readonly #parts: KeepingParts
  /** The entries in the journal since the last snapshot. */
  #entries = 0
  /** From when on a snapshot is owed: what came loose from its seat is not off the disk yet. */
  #owedFrom: Milliseconds | undefined
  #isFailing = false
  #isSure: boolean
  /** Acts that were refused and not told of yet; and from when on those that come are told. */
  #refused: { workshop: string; count: number; error: unknown } | undefined
  #tellsFrom: Milliseconds = Number.NEGATIVE_INFINITY

  constructor(parts: KeepingParts) {
    this.#parts = parts
    this.#isSure = parts.found !== 'unsure'
    if (parts.found) this.oweNow()
  }

  /** The last that was asked of the disk failed: acts are refused, and nobody has to ask again to find out when it ends. */
  get isFailing(): boolean {
    return this.#isFailing
  }

  /** Until there is a snapshot of what was read, a power cut may take it: nobody is shown or granted anything of it. */
  get isSure(): boolean {
    return this.#isSure
  }

  get isLong(): boolean {
    return this.#entries >= longJournal
  }

  /** A snapshot is owed by now; a clock that is set back does not put it off. */
  get isDue(): boolean {
    if (this.#owedFrom === undefined) return false
    const early = this.#owedFrom - this.#parts.world.now()
    return early <= 0 || early > triesAgain
  }

  /** The snapshot is not all there is: it would be less to read with a new one. */
  get isBehind(): boolean {
    return this.#entries > 0 || this.#owedFrom !== undefined
  }

  oweNow(): void {
    this.#owedFrom = this.#parts.world.now()
  }

  /** Whether these entries are kept by now; when not, nothing of them is. */
  async append({ id }: Workshop, entries: readonly Entry[]): Promise<boolean> {
    if (entries.length === 0) return true
    try {
      await this.#parts.store.append(id, entries)
      this.#entries += entries.length
      this.#succeeded()
      return true
    } catch (error) {
      this.#isFailing = true
      // Others who ask meanwhile put it off no further.
      this.#owedFrom ??= this.#parts.world.now() + triesAgain
      this.#refused = { workshop: id, count: entries.length + (this.#refused?.count ?? 0), error }
      if (this.#parts.world.now() >= this.#tellsFrom) this.#tellRefused()
      return false
    }
  }

  /** The journal is whole without it too: a failed one is reported, and owed until it is written. */
  async snapshot(workshop: Workshop): Promise<void> {
    try {
      await this.#parts.store.snapshot(workshop)
      this.#owedFrom = undefined
      this.#isSure = true
      this.#succeeded()
    } catch (error) {
      this.#isFailing = true
      this.#owedFrom = this.#parts.world.now() + triesAgain
      this.#parts.report('snapshotFailed', { workshop: workshop.id, error })
    }
    this.#entries = 0
  }

  #succeeded(): void {
    this.#isFailing = false
    this.#tellRefused()
  }

  /** Not for each act: a log in which everybody's are would be no help to a disk that is full. */
  #tellRefused(): void {
    if (this.#refused) this.#parts.report('notSaved', this.#refused)
    this.#refused = undefined
    this.#tellsFrom = this.#parts.world.now() + triesAgain
  }
}
