import { cardsIn } from './cards.ts'
import type { Refusal } from './refusals.ts'
import type { Given } from './rule.ts'
import { whyNotEach, whyNotPile, type Reach } from './reach.ts'
import {
  entriesOf,
  type Lying,
  type PileId,
  type Play,
  type SeatId,
  type Trace,
  type Workshop,
} from './workshop.ts'

/** So many of its own acts a seat can take back, one after the other, as long as they moved no more things than these. */
const mostTraces = 10
const mostThings = 400

type Numbered = [number: string, trace: Trace]

/** The last acts of a seat on the table, the newest last. */
export function tracesOf({ traces }: Workshop, seat: SeatId): Numbered[] {
  const own = traces && Object.hasOwn(traces, seat) ? traces[seat] : undefined
  return own ? entriesOf(own).sort(([one], [other]) => Number(one) - Number(other)) : []
}

/** The workshop after an act, with what the act moved kept for whoever played it. */
export function traced(before: Workshop, after: Workshop, seat: SeatId): Workshop {
  const trace = { before: changedIn(before, after), after: changedIn(after, before) }
  if (isNothing(trace.before) && isNothing(trace.after)) return after
  const earlier = tracesOf(after, seat)
  const number = String(1 + Number(earlier.at(-1)?.[0] ?? 0))
  return withTraces(after, seat, newest([...earlier, [number, trace]]))
}

/** The newest acts that together are not too much to keep; the last one always. */
function newest(all: readonly Numbered[]): Numbered[] {
  let things = 0
  return all
    .slice(-mostTraces)
    .reverse()
    .filter(([, { before, after }], n) => {
      things += Object.keys({ ...before.cards, ...after.cards }).length
      return n === 0 || things <= mostThings
    })
    .reverse()
}

/** The cards, piles and grids of one play that are not the same in the other. */
function changedIn(play: Play, other: Play): Lying {
  const grids = changedOf(play.grids ?? {}, other.grids ?? {}, isEqual)
  const lying = { cards: changedOf(play.cards, other.cards), piles: changedOf(play.piles, other.piles) }
  return Object.keys(grids).length > 0 ? { ...lying, grids } : lying
}

/** Cards and piles that did not change are the same objects; grids are made anew, and compared by what they hold. */
function changedOf<T>(
  map: Record<string, T>,
  other: Record<string, T>,
  isSameThing: (one: T, another: T | undefined) => boolean = Object.is,
): Record<string, T> {
  if (map === other) return {}
  return Object.fromEntries(entriesOf(map).filter(([id, value]) => !isSameThing(value, other[id])))
}

function isNothing({ cards, piles, grids = {} }: Lying): boolean {
  return Object.keys(cards).length + Object.keys(piles).length + Object.keys(grids).length === 0
}

/** The own last act taken back; refused when anybody has built on it, or holds what it moved. */
export function takenBack(workshop: Workshop, seat: SeatId, given: Given): Workshop | Refusal {
  const traces = tracesOf(workshop, seat)
  const last = traces.at(-1)?.[1]
  if (!last) return 'nothing-to-undo'
  if (!isAsLeft(workshop, last)) return 'built-on'
  const refusal = whyNotMoved({ workshop, seat, given }, last)
  if (refusal) return refusal
  const back = relaid(workshop, last)
  return isWhole(back, last) ? withTraces(back, seat, traces.slice(0, -1)) : 'built-on'
}

/** Card by card: one act may have moved cards of several tables, and each goes back to its own. */
function whyNotMoved(reach: Reach, { after }: Trace): Refusal | undefined {
  const piles = Object.keys(after.piles).map((pile) => whyNotPile(reach, pile))
  return whyNotEach(reach, Object.keys(after.cards)) ?? piles.find((refusal) => refusal !== undefined)
}

/** Whether everything still lies as the act left it. */
function isAsLeft(play: Play, { before, after }: Trace): boolean {
  const gone = Object.keys(before.piles).filter((pile) => !after.piles[pile])
  return (
    gone.every((pile) => !play.piles[pile]) &&
    isSame(play.cards, after.cards) &&
    isSame(play.piles, after.piles) &&
    isSame(play.grids ?? {}, after.grids ?? {})
  )
}

function isSame(map: Record<string, object>, wanted: Record<string, object>): boolean {
  return entriesOf(wanted).every(([id, value]) => isEqual(map[id], value))
}

/** Cards, piles and grids are small; a state that came back from disk is equal, but not the same object. */
function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (!isMap(one) || !isMap(other)) return false
  const keys = Object.keys(one)
  return keys.length === Object.keys(other).length && keys.every((key) => isEqual(one[key], other[key]))
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function relaid(workshop: Workshop, { before, after }: Trace): Workshop {
  const piles = entriesOf(workshop.piles).filter(([id]) => !after.piles[id] || before.piles[id])
  return {
    ...workshop,
    cards: { ...workshop.cards, ...before.cards },
    piles: { ...Object.fromEntries(piles), ...before.piles },
    ...(before.grids ? { grids: { ...workshop.grids, ...before.grids } } : {}),
  }
}

/** Whether the piles that come back or go leave every card in one place, and no two cards at one place in a pile. */
function isWhole(play: Play, { before, after }: Trace): boolean {
  const touched = new Set([...pilesIn(before), ...pilesIn(after)])
  return [...touched].every((pile) => {
    const cards = cardsIn(play, pile)
    const ranks = new Set(cards.map(([, { rank }]) => rank))
    return play.piles[pile] ? cards.length > 1 && ranks.size === cards.length : cards.length === 0
  })
}

/** The piles of a trace, and those in which its cards lay without the pile itself being changed. */
function pilesIn({ cards, piles }: Lying): PileId[] {
  return [...Object.keys(piles), ...Object.values(cards).flatMap(({ pile }) => pile ?? [])]
}

function withTraces(workshop: Workshop, seat: SeatId, traces: readonly Numbered[]): Workshop {
  return { ...workshop, traces: { ...workshop.traces, [seat]: Object.fromEntries(traces) } }
}
