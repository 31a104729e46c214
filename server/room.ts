import type { Milliseconds } from '../rules/units.ts'
import type { Answer, SeenHand } from '../rules/wire.ts'
import type { Workshop } from '../rules/workshop.ts'
import { Ghosts } from './ghosts.ts'
import { Hands } from './hands.ts'
import { Keeping, type KeepingParts } from './keeping.ts'
import { judgeAll, type Asked } from './judge.ts'
import { Showing, type Line, type ShowingParts } from './showing.ts'

export type RoomParts = ShowingParts &
  KeepingParts & {
    /** Sends the hands to all lines of the room that look at them, encoded once; some may miss it. */
    toLooking: (hands: SeenHand[]) => void
  }
type Waiting = { asked: Asked; done: (answer: Answer) => void }

/** What one commit takes, so that a crowd in one room does not keep the others waiting. */
const mostAtOnce = 100
const mostWaiting = 2000
/** Who came and went is looked at so often, and not at every tick. */
const looksRound: Milliseconds = 250

/** One workshop as long as it is in memory: acts go in one after the other, views come out. */
export class Room {
  readonly #parts: RoomParts
  readonly #showing: Showing
  readonly #ghosts: Ghosts
  readonly #keeping: Keeping
  readonly hands: Hands
  #workshop: Workshop
  #waiting: Waiting[] = []
  #working: Promise<void> | undefined
  #isOver = false
  /** When it looks round next. */
  #roundAt: Milliseconds

  constructor(workshop: Workshop, parts: RoomParts) {
    this.#workshop = workshop
    this.#parts = parts
    this.#showing = new Showing(parts)
    this.#keeping = new Keeping(parts)
    this.#ghosts = new Ghosts(parts.world.seed())
    this.hands = new Hands(() => this.#workshop, parts.toLooking)
    // Rooms that opened together do not all look round at once.
    this.#roundAt = parts.world.now() + (workshop.seed % looksRound)
  }

  /** As it was when the last act was kept. */
  get workshop(): Workshop {
    return this.#workshop
  }

  /** False as long as what was read of it may be gone after a power cut: until then nobody may come in. */
  get isSure(): boolean {
    return this.#keeping.isSure
  }

  /** The answer comes after the commit: what it grants is kept, what it refuses changed nothing. */
  ask(asked: Asked): Promise<Answer> {
    if (this.#isOver) return Promise.resolve({ no: 'gone' })
    if (this.#waiting.length >= mostWaiting) return Promise.resolve({ no: 'too-fast' })
    // The act and the letting go travel on two channels: what counts is who holds what now.
    const held = this.hands.heldByOthers(asked.seat)
    return new Promise((done) => {
      this.#waiting.push({ asked: held ? { ...asked, held } : asked, done })
      this.#working ??= this.#work()
    })
  }

  /** Shows the workshop to one more device, until the returned stop is called. */
  watch(line: Line): () => void {
    this.#showing.add(line, this.#workshop)
    // Its key was found a moment before the end.
    if (this.#isOver) this.#showing.farewell('gone')
    return () => {
      this.#showing.remove(line)
      this.hands.lift(line)
    }
  }

  /** At every tick of the hands, which rest while the process is behind; from time to time it looks round as well. */
  tick(handsRest = false): void {
    const now = this.#parts.world.now()
    if (!handsRest) this.hands.tick(now)
    const isEarly = now < this.#roundAt && now > this.#roundAt - looksRound
    if (isEarly) return
    this.#roundAt = now + looksRound
    this.hands.rest(now)
    this.#lookRound()
  }

  /** Who came and went, a snapshot that is owed, and the simulated participants. Those rest while nobody looks on. */
  #lookRound(): void {
    this.#showing.tick(this.#workshop, this.#keeping.isFailing)
    if (this.#isOver) return
    if (this.#keeping.isDue) this.#working ??= this.#work()
    if (this.#showing.here.size === 0) return
    for (const asked of this.#ghostActs()) void this.ask(asked)
  }

  /** Waits until every act that was asked is answered, and leaves one snapshot behind. */
  async rest(): Promise<void> {
    await this.#working
    if (!this.#keeping.isBehind) return
    // In turn with what is still asked: a snapshot beside an append would take away what was appended.
    this.#keeping.oweNow()
    await (this.#working ??= this.#work())
  }

  /** Ends the room: nothing is kept any more, and everybody is told. */
  async end(): Promise<void> {
    this.#isOver = true
    await this.#working
    this.#showing.farewell('gone')
  }

  async #work(): Promise<void> {
    // Only now `#working` is set, which the end of this function clears again.
    await Promise.resolve()
    while (this.#waiting.length > 0 || this.#keeping.isDue) {
      if (this.#keeping.isDue) await this.#keeping.snapshot(this.#workshop)
      else await this.#commit(this.#waiting.splice(0, mostAtOnce))
    }
    this.#working = undefined
  }

  /** One commit for all that asked while the last one ran. */
  async #commit(waiting: readonly Waiting[]): Promise<void> {
    const { answers, unsaved, workshop, entries } = this.#judged(waiting.map(({ asked }) => asked))
    const isSaved = await this.#keeping.append(this.#workshop, entries)
    const isNewStep = workshop.step !== this.#workshop.step
    const isLoose = workshop.loosened !== this.#workshop.loosened
    if (isSaved) this.#workshop = workshop
    for (const [n, answer] of (isSaved ? answers : unsaved).entries()) waiting[n]?.done(answer)
    if (!isSaved || entries.length === 0) return
    this.hands.review(isNewStep)
    this.#showing.refresh(workshop, new Set(entries.map(({ seat }) => seat)))
    // What came loose from its seat, or was taken away, goes from the disk as well.
    if (isNewStep || isLoose || this.#keeping.isLong) await this.#keeping.snapshot(workshop)
  }

  #judged(all: readonly Asked[]) {
    const { deck, world, report } = this.#parts
    const failed = ({ act }: Asked, error: unknown) => report('actFailed', { ...this.#named, act, error })
    return judgeAll(this.#workshop, all, { deck, at: world.now(), failed })
  }

  #ghostActs(): Asked[] {
    try {
      return this.#ghosts.due(this.#workshop, this.#parts.deck, this.#parts.world.now())
    } catch (error) {
      this.#parts.report('ghostFailed', { ...this.#named, error })
      return []
    }
  }

  get #named() {
    return { workshop: this.#workshop.id }
  }
}
