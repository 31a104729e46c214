import { acts, type ActName } from './acts/index.ts'
import { handedFor } from './handed.ts'
import type { Refusal } from './refusals.ts'
import type { Given, Rule, Who } from './rule.ts'
import { traced } from './traces.ts'
import { entriesOf, stepOf, type Seat, type SeatId, type Workshop } from './workshop.ts'

/** What arrives is looked up in a map, never with `[]` on an object. */
const rules = new Map<string, Rule>(entriesOf<Rule>(acts))

/** The only way in which a workshop changes: the next workshop, or the word for no. Nothing is thrown. */
export function play(
  workshop: Workshop,
  who: SeatId | 'door',
  act: unknown,
  carried: unknown,
  given: Given,
): Workshop | Refusal {
  const rule = typeof act === 'string' ? rules.get(act) : undefined
  if (!rule) return 'no-such-act'
  const next = refusalFor(workshop, who, rule, given.ghost) ?? rule.play(workshop, carried, who, given)
  if (typeof next === 'string') return next
  const kept = rule.traced ? traced(workshop, next, who) : next
  return { ...handedFor(kept, who), seq: workshop.seq + 1, lastActAt: given.at }
}

/** The acts that this seat may play now, by the same check that judges them. The same acts are the same list. */
export function mayNow(workshop: Workshop, seat: SeatId): readonly ActName[] {
  const open = openTo(workshop, seat)
  const closed = open.doubtful.filter((name) => acts[name].unless?.(workshop, seat) !== undefined)
  const which = closed.join()
  const before = open.but.get(which)
  if (before) return before
  const may = open.all.filter((name) => !closed.includes(name))
  open.but.set(which, may)
  return may
}

/** The acts that are open on some terms, those of them that may be closed for a further reason, and all but such. */
type Open = { all: ActName[]; doubtful: ActName[]; but: Map<string, readonly ActName[]> }

/** Under all that it hangs on: thirty seats of one role ask the same after every act of a hundred workshops. */
const known = new Map<string, Open>()

/** The acts that are open to everybody who is here as this seat is. */
function openTo(workshop: Workshop, id: SeatId): Open {
  const seat = seatIn(workshop, id)
  const { lookingBack, frozen, tableMayAct } = workshop
  const held = [lookingBack !== undefined, frozen, tableMayAct].map(Number).join('')
  const terms = `${seat?.role} ${seat?.away} ${held} ${stepOf(workshop).name}`
  const before = known.get(terms)
  if (before) return before
  const all = actNames.filter((name) => termsRefusal(workshop, id, acts[name]) === undefined)
  const open = { all, doubtful: all.filter((name) => acts[name].unless), but: new Map() }
  known.set(terms, open)
  return open
}

/** Whether this seat may play this act now, by the same check. */
export function mayPlay(workshop: Workshop, seat: SeatId, name: ActName): boolean {
  return refusalFor(workshop, seat, acts[name]) === undefined
}

const actNames = Object.keys(acts).filter((name): name is ActName => rules.has(name))

/** A seat remembers the counters of its newest clients. */
const mostClients = 8
/** And of each so many of the numbers before that were not played: a page that is gone leaves no more to be sent. */
const mostPassed = 20

/**
 * A client's numbered act is kept with the state that it made, so that a repeat is known. The numbers that it passed
 * over were refused: two pages may send the same, and what was refused to one is not fine for the other.
 */
export function kept(workshop: Workshop, seatId: SeatId, client: string, n: number): Workshop {
  const seat = workshop.seats[seatId]
  if (!seat) return workshop
  const { passed: before = {}, ...rest } = seat
  const { [client]: _last, ...others } = seat.done
  const newest = Object.entries(others).slice(1 - mostClients)
  const done = { ...Object.fromEntries(newest), [client]: n }
  const over = [...numbersIn(before, client), ...between(lastOf(seat, client), n)].slice(-mostPassed)
  const lists = Object.entries({ ...before, [client]: over })
  const passed = lists.filter(([one, numbers]) => numbers.length > 0 && Object.hasOwn(done, one))
  const kept = { ...rest, done, ...(passed.length > 0 && { passed: Object.fromEntries(passed) }) }
  return { ...workshop, seats: { ...workshop.seats, [seatId]: kept } }
}

/** What is known of a client's numbered act: that it was played, that it was refused; undefined when it is new. */
export function knownOf(seat: Seat, client: string, n: number): 'played' | 'passed' | undefined {
  if (n > lastOf(seat, client)) return undefined
  return numbersIn(seat.passed ?? {}, client).includes(n) ? 'passed' : 'played'
}

function lastOf({ done }: Seat, client: string): number {
  return Object.hasOwn(done, client) ? (done[client] ?? 0) : 0
}

function numbersIn(passed: Record<string, number[]>, client: string): number[] {
  return Object.hasOwn(passed, client) ? (passed[client] ?? []) : []
}

function between(last: number, n: number): number[] {
  const first = Math.max(last + 1, n - mostPassed)
  return Array.from({ length: Math.max(0, n - first) }, (_, more) => first + more)
}

function refusalFor(workshop: Workshop, who: SeatId | 'door', rule: Rule, ghost?: true): Refusal | undefined {
  return termsRefusal(workshop, who, rule, ghost) ?? rule.unless?.(workshop, who)
}

/** What hangs on nothing but the terms in `openTo`: how the seat is here, what holds everybody, and the step. */
function termsRefusal(
  workshop: Workshop,
  who: SeatId | 'door',
  rule: Rule,
  ghost?: true,
): Refusal | undefined {
  const seat = seatIn(workshop, who)
  if (who !== 'door' && !seat) return 'no-such-seat'
  const role: Who = seat?.role ?? 'door'
  if (!rule.by.includes(role)) return 'not-yours'
  return awayRefusal(seat, rule, ghost) ?? heldRefusal(workshop, role, rule) ?? stepRefusal(workshop, rule)
}

function seatIn({ seats }: Workshop, who: SeatId | 'door'): Seat | undefined {
  return Object.hasOwn(seats, who) ? seats[who] : undefined
}

/** Who was removed may do nothing, and who left may only come back; meanwhile the ghost plays. */
function awayRefusal(seat: Seat | undefined, rule: Rule, ghost?: true): Refusal | undefined {
  if (seat?.away === undefined || ghost) return undefined
  if (seat.away === 'removed') return 'removed'
  return rule === rules.get('comeBack') ? undefined : 'not-now'
}

function heldRefusal(workshop: Workshop, role: Who, rule: Rule): Refusal | undefined {
  // What lies on the screens then is not what would move.
  if (rule.traced && workshop.lookingBack !== undefined) return 'looking-back'
  if (role === 'facilitator' || rule.evenWhen === 'frozen') return undefined
  if (workshop.lookingBack !== undefined) return 'looking-back'
  if (workshop.frozen) return 'frozen'
  return role === 'table' && !workshop.tableMayAct ? 'not-open' : undefined
}

function stepRefusal(workshop: Workshop, { during }: Rule): Refusal | undefined {
  return during === 'always' || during.includes(stepOf(workshop).name) ? undefined : 'not-now'
}
