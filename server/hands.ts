import { own } from '../rules/lookup.ts'
import { mayPlay } from '../rules/play.ts'
import { seatTable } from '../rules/reach.ts'
import type { Milliseconds } from '../rules/units.ts'
import { mostHeld, type HandMessage, type SeenHand } from '../rules/wire.ts'
import type { SeatId, TableId, Workshop } from '../rules/workshop.ts'

/** The id of a card or of a pile. */
type Thing = string
type Placed = Exclude<HandMessage, []>
/** A hand as it is sent, what its owner last said to drag, and when it last moved. */
type Hand = { seen: SeenHand; wanted: readonly Thing[]; movedAt: Milliseconds }

/** Who holds something and does not move lets go of it after so long. */
const holdsFor: Milliseconds = 10_000
/** Messages may get lost: so long after the last change everything is said once more. */
const saidAgain: Milliseconds = 1000

/** The places before the things in a hand that is sent, and in a message. */
const before = 4
const beforeNames = 3
const farthest = 10_000

/**
 * The hands over the tables of one room: where they are, and who holds what. Nothing of it is kept. A message of
 * a hand is all that happens twenty times a second and person, so that its way is short.
 */
export class Hands {
  readonly #workshop: () => Workshop
  readonly #send: (hands: SeenHand[]) => void
  readonly #hands = new Map<SeatId, Hand>()
  readonly #holders = new Map<Thing, SeatId>()
  #looking = 0
  #isNew = false
  #newAt: Milliseconds = 0
  /** Not everybody may have heard what was sent last. */
  #isUnsure = false

  constructor(workshop: () => Workshop, send: (hands: SeenHand[]) => void) {
    this.#workshop = workshop
    this.#send = send
  }

  /** Takes what a seat says of its hand; false when it makes no sense. */
  move(seat: SeatId, message: unknown, now: Milliseconds): boolean {
    if (isPlaced(message)) this.#place(seat, message, now)
    else if (Array.isArray(message) && message.length === 0) this.lift(seat)
    else return false
    return true
  }

  /** Takes the hand of a seat off the table, with all that it holds let go. */
  lift(seat: SeatId): void {
    const hand = this.#hands.get(seat)
    if (!hand) return
    this.#letGo(hand)
    this.#hands.delete(seat)
    this.#isNew = true
  }

  /** One screen more, or fewer, shows hands. */
  look(by: 1 | -1): void {
    this.#looking += by
    if (by === 1) this.#isNew = true
  }

  /** What the hands of others hold; undefined for nothing. */
  heldByOthers(seat: SeatId): ReadonlySet<Thing> | undefined {
    if (this.#holders.size === 0) return undefined
    const others = [...this.#holders].filter(([, holder]) => holder !== seat)
    return others.length > 0 ? new Set(others.map(([thing]) => thing)) : undefined
  }

  /** Lets go of what may be held no more, now that the workshop changed. */
  review(isNewStep: boolean): void {
    const workshop = this.#workshop()
    for (const [seat, hand] of this.#hands) {
      if (workshop.seats[seat]?.away !== undefined) this.lift(seat)
      else if (isNewStep || !own(workshop.tables, hand.seen[1])) this.#letGo(hand)
      else if (hand.seen.length > before) this.#hold(hand, heldBy(hand))
    }
  }

  /** Lets go of what was not moved for long. */
  rest(now: Milliseconds): void {
    if (this.#holders.size === 0) return
    for (const hand of this.#hands.values()) if (Math.abs(now - hand.movedAt) >= holdsFor) this.#letGo(hand)
  }

  /** Sends all hands when one of them changed since the last tick, and once more a while after the last change. */
  tick(now: Milliseconds): void {
    if (this.#looking === 0) return
    const isDue = this.#isUnsure && Math.abs(now - this.#newAt) >= saidAgain
    if (!this.#isNew && !isDue) return
    this.#isUnsure = this.#isNew
    if (this.#isNew) this.#newAt = now
    this.#isNew = false
    this.#send(Array.from(this.#hands.values(), ({ seen }) => seen))
  }

  #place(seat: SeatId, message: Placed, now: Milliseconds): void {
    const [table] = message
    const hand = this.#hands.get(seat) ?? {
      seen: [seat, '', 0, 0] satisfies SeenHand,
      wanted: [],
      movedAt: now,
    }
    const isElsewhere = hand.seen[1] !== table
    // Nobody's hand is over a table that is not there, and no word that a client made up goes on to others.
    if (isElsewhere && !own(this.#workshop().tables, table)) return this.lift(seat)
    this.#hands.set(seat, hand)
    const hasMoved = moveTo(hand.seen, message) || isElsewhere
    const isOther = isElsewhere || !names(message, hand.wanted)
    if (isOther) hand.wanted = wantedBy(message)
    if (!hasMoved && !isOther) return
    hand.movedAt = now
    this.#isNew = true
    if (isOther || hand.wanted.length > hand.seen.length - before) this.#hold(hand, hand.wanted)
  }

  /** Holds, of these things, those that are free; whatever else the hand held is free from now on. */
  #hold(hand: Hand, things: readonly Thing[]): void {
    const [seat, table] = hand.seen
    const workshop = this.#workshop()
    this.#letGo(hand)
    if (things.length === 0 || !mayPlay(workshop, seat, 'lay') || !sitsAt(workshop, seat, table)) return
    for (const thing of things) {
      if (!this.#isFree(workshop, table, thing)) continue
      this.#holders.set(thing, seat)
      hand.seen.push(thing)
    }
  }

  #letGo({ seen }: Hand): void {
    if (seen.length === before) return
    for (const thing of seen.splice(before)) if (typeof thing === 'string') this.#holders.delete(thing)
    this.#isNew = true
  }

  /** Whether it lies on this table in nobody's hand; a pile is in a hand with all its cards. */
  #isFree(workshop: Workshop, table: TableId, thing: Thing): boolean {
    if (this.#holders.has(thing)) return false
    const card = own(workshop.cards, thing)
    if (!card) return own(workshop.piles, thing)?.table === table
    if (card.place !== 'table' || card.table !== table) return false
    return card.pile === undefined || !this.#holders.has(card.pile)
  }
}

/**
 * Whether this has the shape of a hand over a table (`handShape`), checked by hand because it is asked so often; ids need
 * no check of their letters, as only those that are there are taken.
 */
function isPlaced(message: unknown): message is Placed {
  if (!Array.isArray(message)) return false
  if (message.length < beforeNames || message.length > beforeNames + mostHeld) return false
  if (typeof message[0] !== 'string' || !isPlace(message[1]) || !isPlace(message[2])) return false
  for (let n = beforeNames; n < message.length; n += 1) if (typeof message[n] !== 'string') return false
  return true
}

function isPlace(value: unknown): boolean {
  return typeof value === 'number' && value >= -farthest && value <= farthest
}

/** Moves a hand to where the message says, to the millimetre; false when it is there already. */
function moveTo(seen: SeenHand, [table, x, y]: Placed): boolean {
  const [left, top] = [Math.round(x), Math.round(y)]
  const hasMoved = seen[2] !== left || seen[3] !== top
  seen[1] = table
  seen[2] = left
  seen[3] = top
  return hasMoved
}

/** Whether the message names these things and no others. */
function names(message: readonly unknown[], things: readonly Thing[]): boolean {
  if (message.length !== beforeNames + things.length) return false
  for (let n = 0; n < things.length; n += 1) if (message[beforeNames + n] !== things[n]) return false
  return true
}

function wantedBy([, , , ...things]: Placed): Thing[] {
  return things
}

function heldBy({ seen: [, , , , ...things] }: Hand): Thing[] {
  return things
}

function sitsAt(workshop: Workshop, seat: SeatId, table: TableId): boolean {
  const own = seatTable(workshop, seat)
  return own === undefined || own === table
}
