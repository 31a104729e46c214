import type { Deck } from '../rules/deck.ts'
import { consoleView } from '../rules/view/console.ts'
import { ownView } from '../rules/view/own.ts'
import { tableView } from '../rules/view/table.ts'
import type { Milliseconds } from '../rules/units.ts'
import type { ConsoleView, OwnView, TableView } from '../rules/view/views.ts'
import type { Down, Shown } from '../rules/wire.ts'
import type { SeatId, Workshop } from '../rules/workshop.ts'
import { oldestOfMost } from './crowd.ts'
import { caps } from './pace.ts'
import type { Report } from './report.ts'
import { isFacilitator, isGone, isWaiting } from './seats.ts'
import { Track } from './track.ts'
import type { World } from './world.ts'

/** One device of a seat that looks on: a socket, or a link of the simulation. */
export type Line = Pick<Down, 'table' | 'own' | 'console' | 'farewell'> & {
  seat: SeatId
  /** The hash of the key that it came in by: it is heard as long as that opens the seat. */
  key?: string
  hangUp(): void
}

export type ShowingParts = {
  deck: Deck
  report: Report
  world: World
  /** Sends a change of the table to all lines of the room at once, encoded once. */
  toAll: (shown: Shown<TableView>) => void
}

const consolePause: Milliseconds = 1000

/** Who looks on in one room, and what they have seen. */
export class Showing {
  readonly #parts: ShowingParts
  readonly #lines = new Map<SeatId, Set<Line>>()
  readonly #table = new Track<TableView>()
  readonly #own = new Map<SeatId, Track<OwnView>>()
  readonly #console = new Track<ConsoleView>()
  /** The seats that wait before the door: their lines hear only of themselves, and begin anew once they are in. */
  readonly #waiting = new Set<SeatId>()
  /** The lines that hold the console's last version: somebody may lead again who looked on meanwhile. */
  #leading = new Set<Line>()
  /** The workshop that the table was last shown of. */
  #shown: Workshop | undefined
  #isConsoleOld = false
  /** Acts cannot be kept at the moment. */
  #isFailing = false
  #consoleAt: Milliseconds = 0

  constructor(parts: ShowingParts) {
    this.#parts = parts
  }

  /** The seats with a device on the line. */
  get here(): ReadonlySet<SeatId> {
    return new Set(this.#lines.keys())
  }

  /** Shows everything to a new line, and from then on every change. */
  add(line: Line, workshop: Workshop): void {
    const lines = this.#lines.get(line.seat) ?? new Set()
    const [oldest] = lines
    // A page that is reloaded leaves lines that look alive for some seconds.
    if (lines.size >= caps.linesOfSeat) oldest?.hangUp()
    else oldestOfMost(this.#lines.values(), caps.linesOfWorkshop)?.hangUp()
    this.#safely(() => this.#showWhole(line, lines, workshop))
    this.#lines.set(line.seat, lines.add(line))
    this.#isConsoleOld = true
  }

  remove(line: Line): void {
    const lines = this.#lines.get(line.seat)
    if (!lines?.delete(line) || lines.size > 0) return
    this.#lines.delete(line.seat)
    this.#isConsoleOld = true
  }

  /** Sends to each line what acts by these seats changed for it. */
  refresh(workshop: Workshop, by: Iterable<SeatId>): void {
    if (this.#lines.size === 0) return
    // Who was taken out does not hear what comes next.
    for (const seat of this.here)
      if (isGone(workshop, seat)) this.#safely(() => this.#dismiss(seat, 'removed'))
      else this.#safely(() => this.#dismissKeyless(seat, workshop))
    this.#safely(() => this.#refreshTable(workshop))
    for (const [seat, lines] of this.#lines) {
      if (this.#waiting.has(seat) && !isWaiting(workshop, seat)) this.#safely(() => this.#letIn(seat, lines))
      else this.#safely(() => this.#refreshOwn(seat, lines, workshop))
    }
    this.#isConsoleOld = true
    if ([...by].some((seat) => isFacilitator(workshop, seat)))
      this.#safely(() => this.#refreshConsole(workshop))
  }

  /**
   * Shows the facilitator who came and went, and what participants did: counts and measures, which are much
   * work and need not be newer than a second.
   */
  tick(workshop: Workshop, isFailing = false): void {
    if (isFailing !== this.#isFailing) this.#isConsoleOld = true
    this.#isFailing = isFailing
    // A clock that is set back does not hold it up.
    const isDue = this.#isConsoleOld && Math.abs(this.#parts.world.now() - this.#consoleAt) >= consolePause
    const isSeen = isDue && [...this.#lines.keys()].some((seat) => isFacilitator(workshop, seat))
    if (isSeen) this.#safely(() => this.#refreshConsole(workshop))
  }

  farewell(why: Parameters<Down['farewell']>[0]): void {
    for (const seat of this.here) this.#dismiss(seat, why)
  }

  #showWhole(line: Line, others: Iterable<Line>, workshop: Workshop): void {
    if (isWaiting(workshop, line.seat)) this.#waiting.add(line.seat)
    else {
      this.#waiting.delete(line.seat)
      this.#showTable(line, workshop)
    }
    this.#refreshOwn(line.seat, others, workshop)
    const own = this.#own.get(line.seat)?.whole()
    if (own) line.own(own)
    if (!isFacilitator(workshop, line.seat)) return
    this.#refreshConsole(workshop)
    const console = this.#console.whole()
    if (!console) return
    line.console(console)
    this.#leading.add(line)
  }

  #showTable(line: Line, workshop: Workshop): void {
    this.#refreshTable(workshop)
    const table = this.#table.whole()
    if (table) line.table(table)
  }

  /** A fresh line is in the room from its beginning on, and is shown everything. */
  #letIn(seat: SeatId, lines: Iterable<Line>): void {
    this.#waiting.delete(seat)
    for (const line of lines) line.hangUp()
  }

  #refreshTable(workshop: Workshop): void {
    if (this.#shown === workshop) return
    this.#shown = workshop
    const news = this.#table.next(tableView(workshop, this.#parts.deck))
    if (news) this.#parts.toAll(news)
  }

  #refreshOwn(seat: SeatId, lines: Iterable<Line>, workshop: Workshop): void {
    const track = this.#own.get(seat) ?? new Track()
    this.#own.set(seat, track)
    const news = track.next(ownView(workshop, seat))
    if (news) for (const line of lines) line.own(news)
  }

  #refreshConsole(workshop: Workshop): void {
    const lines = [...this.#lines]
      .filter(([seat]) => isFacilitator(workshop, seat))
      .flatMap(([, all]) => [...all])
    this.#isConsoleOld = false
    this.#consoleAt = this.#parts.world.now()
    const view = consoleView(workshop, this.#parts.deck, this.here)
    const news = this.#console.next(this.#isFailing ? { ...view, unsaved: true } : view)
    const before = this.#leading
    this.#leading = new Set(lines)
    for (const line of lines) {
      const shown = before.has(line) ? news : this.#console.whole()
      if (shown) line.console(shown)
    }
  }

  #dismiss(seat: SeatId, why: Parameters<Down['farewell']>[0]): void {
    const lines = this.#lines.get(seat) ?? []
    this.#lines.delete(seat)
    this.#waiting.delete(seat)
    for (const line of lines) {
      line.farewell(why)
      line.hangUp()
    }
  }

  /** Whose key was taken back is out as well, while the others of the seat stay. */
  #dismissKeyless(seat: SeatId, { seats }: Workshop): void {
    for (const line of this.#lines.get(seat) ?? []) {
      if (line.key === undefined || seats[seat]?.keys.includes(line.key)) continue
      line.farewell('gone')
      line.hangUp()
    }
  }

  /** A bug in one view keeps neither the others nor the room from going on. */
  #safely(work: () => void): void {
    try {
      work()
    } catch (error) {
      this.#parts.report('viewFailed', { error })
    }
  }
}
