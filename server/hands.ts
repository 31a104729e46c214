import { own } from '../rules/lookup.ts'
import { mayPlay } from '../rules/play.ts'
import { seatTable } from '../rules/reach.ts'
import { hands as withHands } from '../rules/who.ts'
import type { Milliseconds } from '../rules/units.ts'
import { mostHeld, type SeenHand } from '../rules/wire.ts'
import type { SeatId, TableId, Workshop } from '../rules/workshop.ts'
import { isPlaced, moveTo, names, wantedBy, type Placed, type Thing } from './handMessage.ts'

/** One device of a seat: each has a hand of its own. */
export type Device = { readonly seat: SeatId }
/** A hand as it is sent, what its owner last said to drag, and when it last moved. */
type Hand = { seen: SeenHand; wanted: readonly Thing[]; movedAt: Milliseconds }

/** Who holds something and does not move lets go of it after so long. */
const holdsFor: Milliseconds = 10_000
/** Messages may get lost: so long after the last change everything is said once more. */
const saidAgain: Milliseconds = 1000

/** The places before the things in a hand that is sent. */
const before = 4

/**
 * The hands over the tables of one room: where they are, and who holds what. Nothing of it is kept. A message of
 * a hand is all that happens twenty times a second and person, so that its way is short.
 */
export class Hands {
  readonly #workshop: () => Workshop
  readonly #send: (hands: SeenHand[]) => void
  readonly #hands = new Map<Device, Hand>()
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

  /** Takes what a device says of its hand; false when it makes no sense. */
  move(device: Device, message: unknown, now: Milliseconds): boolean {
    if (isPlaced(message)) this.#place(device, message, now)
    else if (Array.isArray(message) && message.length === 0) this.lift(device)
    else return false
    return true
  }

  /** Takes the hand of a device off the table, with all that it holds let go. */
  lift(device: Device): void {
    const hand = this.#hands.get(device)
    if (!hand) return
    this.#letGo(hand)
    this.#hands.delete(device)
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

  /** Lifts hands that may be where they are no more, and lets go of what may be held no more. */
  review(isNewStep: boolean): void {
    const workshop = this.#workshop()
    for (const [device, hand] of this.#hands) {
      if (!mayPoint(workshop, device.seat, hand.seen[1])) this.lift(device)
      else if (isNewStep) this.#letGo(hand)
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
    this.#send(onePerSeat(this.#hands.values()))
  }

  #place(device: Device, message: Placed, now: Milliseconds): void {
    const [table] = message
    const hand = this.#hands.get(device) ?? {
      seen: [device.seat, '', 0, 0] satisfies SeenHand,
      wanted: [],
      movedAt: now,
    }
    const isElsewhere = hand.seen[1] !== table
    // No word that a client made up goes on to others. A hand that stays where it is was reviewed at every change.
    if (isElsewhere && !mayPoint(this.#workshop(), device.seat, table)) return this.lift(device)
    this.#hands.set(device, hand)
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
    const had = this.#free(hand)
    const asked = things.length > 0 && mayPlay(workshop, seat, 'lay') ? things : []
    let held = asked.length === 0 ? 0 : this.#heldBy(seat)
    for (const thing of asked) {
      // With many devices nobody takes hold of the whole table.
      if (held >= mostHeld || !this.#isFree(workshop, table, thing)) continue
      held += 1
      this.#holders.set(thing, seat)
      hand.seen.push(thing)
    }
    const { seen } = hand
    const isSame = seen.length - before === had.length && had.every((thing, n) => seen[before + n] === thing)
    if (!isSame) this.#isNew = true
  }

  #heldBy(seat: SeatId): number {
    let held = 0
    for (const holder of this.#holders.values()) if (holder === seat) held += 1
    return held
  }

  #letGo(hand: Hand): void {
    if (this.#free(hand).length > 0) this.#isNew = true
  }

  /** Makes free what a hand held, and tells what that was. */
  #free(hand: Hand): Thing[] {
    if (hand.seen.length === before) return []
    const held = heldBy(hand)
    hand.seen.length = before
    for (const thing of held) this.#holders.delete(thing)
    return held
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
 * A screen knows one hand per seat. Of several devices it is the one that holds something, with all that its seat
 * holds, because each of them looks there for what is its own; else the one that moved last.
 */
function onePerSeat(hands: Iterable<Hand>): SeenHand[] {
  const shown = new Map<SeatId, Hand>()
  for (const hand of hands) {
    const [seat] = hand.seen
    const other = shown.get(seat)
    shown.set(seat, other ? together(other, hand) : hand)
  }
  return Array.from(shown.values(), ({ seen }) => seen)
}

function together(one: Hand, other: Hand): Hand {
  const [held, more] = [heldBy(one), heldBy(other)]
  if (held.length > 0 && more.length > 0) return { ...one, seen: [...one.seen, ...more] }
  if (held.length > 0 || more.length > 0) return held.length > 0 ? one : other
  return other.movedAt >= one.movedAt ? other : one
}

function heldBy({ seen: [, , , , ...things] }: Hand): Thing[] {
  return things
}

/** Whether this seat is there, has hands, and sits at this table, which is there too. */
function mayPoint(workshop: Workshop, id: SeatId, table: TableId): boolean {
  const seat = own(workshop.seats, id)
  if (!seat || seat.away !== undefined || !withHands.some((role) => role === seat.role)) return false
  const sitsAt = seatTable(workshop, id)
  return own(workshop.tables, table) !== undefined && (sitsAt === undefined || sitsAt === table)
}
