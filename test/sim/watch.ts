import type { Deck } from '../../rules/deck.ts'
import type { Answer, Audience } from '../../rules/wire.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { consoleView } from '../../rules/view/console.ts'
import { ownView } from '../../rules/view/own.ts'
import { tableView } from '../../rules/view/table.ts'
import type { ConsoleView, TableView } from '../../rules/view/views.ts'
import type { GateWatch, Guest } from './gate.ts'
import type { Ledger } from './ledger.ts'
import type { ActId, Log } from './log.ts'
import type { Message } from './message.ts'
import { difference } from './same.ts'
import type { Story } from './story.ts'

type Parts = { ledger: () => Ledger; story: Story; deck: Deck }

/** Looks at all that the server says, and holds it against the log. */
export class Watch implements GateWatch {
  #parts: Parts
  #checked = new WeakMap<Workshop, Workshop>()
  #tables = new WeakMap<Workshop, TableView>()
  #secrets: { of: Workshop['boxes']; words: string[] } = { of: undefined, words: [] }

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** What is shown is what was kept: neither more nor less. */
  kept(id: string, live: Workshop | undefined): Workshop | undefined {
    const log = this.#parts.ledger().logs.get(id)
    if (!log || !live) return undefined
    if (this.#checked.get(live) !== log.state) {
      const other = difference(live, log.state)
      if (other !== undefined) {
        this.#breaks('shown-is-kept', `shown of act ${live.seq}, kept until ${log.state.seq}: ${other}`)
      }
      this.#checked.set(live, log.state)
    }
    log.shown = Math.max(log.shown, log.state.seq)
    return live
  }

  sends({ seat: id, workshop }: Guest, { event, text }: Message): void {
    const log = this.#parts.ledger().logs.get(workshop)
    if (!log || event === 'clock' || event === 'backSoon' || event === 'farewell') return
    const seat = log.state.seats[id]
    if (!seat || seat.away === 'removed') this.#breaks('removed-hears-nothing', `${id} is sent ${event}`)
    if (seat?.away === 'waiting' && event !== 'own')
      this.#breaks('door-hears-nothing', `${id} is sent ${event}`)
    if (event === 'console' && seat?.role !== 'facilitator') {
      this.#breaks('private-stays-private', `${id}, a ${seat?.role}, is sent the console`)
    }
    const word = this.#secretsOf(log).find((secret) => text.includes(secret))
    if (word !== undefined)
      this.#breaks('private-stays-private', `${id} is sent ${word} before the box is opened`)
  }

  /** A client waits for one answer before it sends the next act; only then a repeat is always known. */
  hears({ seat }: Guest, n: number, underWay: ReadonlySet<number>): void {
    const other = [...underWay].find((one) => one !== n)
    if (other !== undefined) this.#breaks('one-under-way', `${seat} sends ${n} while ${other} is under way`)
  }

  answers(id: ActId, workshop: string, act: string, answer: Answer): void {
    const log = this.#parts.ledger().logs.get(workshop)
    this.#parts.story.note('answer', id.seat, id.client, id.n, act, 'no' in answer ? answer.no : 'ok')
    if (!log) return
    // A no is held against the log where it is believed: at the device, which may have sent a later copy.
    if ('no' in answer) return
    const kept = log.find(id)
    if (!kept)
      return this.#breaks('acknowledged-is-kept', `${id.seat}/${id.client}/${id.n} ${act} is not in the log`)
    log.acknowledged = Math.max(log.acknowledged, kept.seq)
  }

  /** What this seat has to see of the workshop; `seen` tells who was there, which no log knows. */
  expected(audience: Audience, workshop: Workshop, seat: string, seen: unknown): unknown {
    if (audience === 'own') return ownView(workshop, seat)
    if (audience === 'table') return this.#table(workshop)
    const view = consoleView(workshop, this.#parts.deck, hereIn(seen))
    // Whether the disk fails is no part of the log either.
    return Object(seen).unsaved === true ? { ...view, unsaved: true } : view
  }

  #table(workshop: Workshop): TableView {
    const known = this.#tables.get(workshop) ?? tableView(workshop, this.#parts.deck)
    this.#tables.set(workshop, known)
    return known
  }

  /** What lies in ballot boxes that nobody has opened. */
  #secretsOf({ state: { boxes } }: Log): string[] {
    if (this.#secrets.of !== boxes) {
      const ballots = Object.values(boxes ?? {}).flatMap((box) => Object.values(box.ballots))
      this.#secrets = { of: boxes, words: ballots.flatMap(({ words }) => words ?? []) }
    }
    return this.#secrets.words
  }

  #breaks(invariant: string, message: string): void {
    this.#parts.story.breaks(invariant, message)
  }
}

function hereIn(seen: unknown): ReadonlySet<string> {
  return isConsole(seen)
    ? new Set(Object.entries(seen.seats).flatMap(([id, { here }]) => (here ? [id] : [])))
    : new Set()
}

function isConsole(view: unknown): view is ConsoleView {
  return typeof view === 'object' && view !== null && 'seats' in view
}
