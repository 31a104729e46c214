import type { Move } from '../../rules/acts/index.ts'
import type { Milliseconds } from '../../rules/units.ts'
import type { PileId } from '../../rules/workshop.ts'
import { lineOn } from './grid/line.ts'
import { handOf, holdsCard, joined, toggled, type Held, type Spot } from './held.ts'
import type { Taken, Under } from './held.ts'
import type { At, Input, Pressed } from './input.ts'
import { putDown, type House } from './put.ts'
import type { Pixels, Point } from './thing.ts'

/** A tap that a second one, soon after and near, makes a double tap. */
type Tap = { at: Point; time: Milliseconds }
/** Picked up with a tap, waiting for a second tap that says where; `more`: a tap on a loose card adds it. */
export type Carrying = { is: 'carrying'; held: Held; more?: true; tapped?: Tap }

export type Gesture =
  | { is: 'idle'; tapped?: Tap }
  | ({ is: 'pressing'; on: Under; carried?: Carrying; again?: true } & Tap & Pressed)
  | { is: 'dragging'; held: Held; grip: Spot }
  | { is: 'panning'; last: Point; carried?: Carrying }
  | { is: 'lassoing'; carried?: Carrying }
  | Carrying

/** What a gesture comes to. */
export type Deed =
  | { is: 'act'; move: Move }
  | { is: 'menu'; pile: PileId }
  | { is: 'pan'; x: Pixels; y: Pixels }
  | { is: 'fit'; at: Point }
  | { is: 'near'; pile: PileId }

export type Told = { gesture: Gesture; deed?: Deed }

/** A press that moves less than this is a tap. */
export const threshold: Pixels = 8
/** A press that lasts longer looks at a card and does nothing. */
export const longPress: Milliseconds = 500
const doubleTap: Milliseconds = 320

export const idle: Gesture = { is: 'idle' }

/** The next gesture, and what it comes to. It judges nothing: what a seat may not do never starts. */
export function next(gesture: Gesture, input: Input, house: House): Told {
  if (!('at' in input)) return { gesture: overruled(gesture, input) }
  if (input.is === 'down') return { gesture: pressed(gesture, input) }
  if (gesture.is === 'pressing')
    return input.is === 'move' ? pulled(gesture, input, house) : tapped(gesture, input, house)
  if (gesture.is === 'panning')
    return input.is === 'move' ? panned(gesture, input) : { gesture: gesture.carried ?? idle }
  if (gesture.is === 'lassoing' && input.is === 'up') return { gesture: caught(gesture, input.caught) }
  if (gesture.is === 'dragging' && input.is === 'up') return dropped(gesture, input, house)
  return { gesture }
}

/** What does not come from a pointer. */
function overruled(gesture: Gesture, input: Exclude<Input, At>): Gesture {
  if (input.is === 'pinch') return carriedIn(gesture) ?? idle
  if (input.is === 'lift') return { is: 'carrying', held: input.held }
  return input.is === 'more' ? collecting(gesture, input.on) : idle
}

/** What was picked up with a tap, also while the next press goes on. */
export function carriedIn(gesture: Gesture): Carrying | undefined {
  if (gesture.is === 'carrying') return gesture
  return 'carried' in gesture ? gesture.carried : undefined
}

function collecting(gesture: Gesture, on: boolean): Gesture {
  if (gesture.is !== 'carrying') return gesture
  const { more: _more, ...rest } = gesture
  return on ? { ...rest, more: true } : rest
}

const load = (carried: Carrying | undefined) => (carried ? { carried } : {})

function pressed(gesture: Gesture, { at, time, under, adds, bare }: At & Pressed): Gesture {
  const meant = { ...(adds ? { adds } : {}), ...(bare ? { bare } : {}) }
  const last = 'tapped' in gesture ? gesture.tapped : undefined
  const again = last && isDouble(last, at, time)
  const carried = load(gesture.is === 'carrying' ? gesture : undefined)
  return { is: 'pressing', at, time, on: under, ...carried, ...meant, ...(again ? { again } : {}) }
}

function isDouble(tapped: Tap, at: Point, time: Milliseconds): boolean {
  return time - tapped.time < doubleTap && distance(tapped.at, at) < 3 * threshold
}

const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y)

type Pressing = Extract<Gesture, { is: 'pressing' }>

/** A press that moves far enough becomes a drag: of cards, of a pile, row or column by its name, of a lasso or the view. */
function pulled(pressing: Pressing, { at }: At, { may }: House): Told {
  if (distance(pressing.at, at) < threshold) return { gesture: pressing }
  const { on, carried, bare } = pressing
  if (on.is === 'card' && may.has('lay')) {
    const held = holdsCard(carried?.held, on.card) ? carried?.held : handOf([on])
    if (held) return { gesture: { is: 'dragging', held, grip: on.grip } }
  }
  if (on.is === 'tab' && may.has('movePile'))
    return { gesture: { is: 'dragging', held: { is: 'pile', pile: on.pile }, grip: on.grip } }
  const line = lineOn(on, may)
  if (line) return { gesture: { is: 'dragging', held: line, grip: { x: 0, y: 0 } } }
  if (on.is === 'cloth' && bare === 'lasso' && may.has('putWith'))
    return { gesture: { is: 'lassoing', ...load(carried) } }
  return panned({ is: 'panning', last: pressing.at, ...load(carried) }, { at })
}

function panned(gesture: Extract<Gesture, { is: 'panning' }>, { at }: { at: Point }): Told {
  const deed: Deed = { is: 'pan', x: at.x - gesture.last.x, y: at.y - gesture.last.y }
  return { gesture: { ...gesture, last: at }, deed }
}

/** A further lasso adds to what is in the hand already. */
function caught({ carried }: { carried?: Carrying }, taken: readonly Taken[] = []): Gesture {
  const held = joined(carried?.held, taken)
  return held ? { is: 'carrying', held } : idle
}

function tapped(pressing: Pressing, up: At, house: House): Told {
  const { on, carried, time, adds } = pressing
  const twice = tappedTwice(pressing, up)
  if (twice) return { gesture: idle, deed: twice }
  if (up.time - time > longPress) return { gesture: carried ?? idle }
  if (on.is === 'card' && isAdded(on, carried, adds) && house.may.has('putWith'))
    return { gesture: carrying(toggled(carried?.held, on), carried) }
  if (carried && isIn(carried.held, on)) return { gesture: idle }
  if (carried) return put(carried.held, up.spot, up.under, house)
  return firstTap(on, up, house)
}

/** On bare cloth all of the table, on a card of a pile that pile. */
function tappedTwice({ again, on, carried }: Pressing, { at }: At): Deed | undefined {
  if (!again) return undefined
  if (on.is === 'cloth' && !carried) return { is: 'fit', at }
  const held = carried?.held
  const isSame = on.is === 'card' && held?.is === 'cards' && held.from === on.pile
  return isSame && on.pile !== undefined ? { is: 'near', pile: on.pile } : undefined
}

/** With a key every card is added or taken off; while collecting a loose one, and one of several always goes off. */
function isAdded(on: Taken, carried: Carrying | undefined, adds: boolean | undefined): boolean {
  const held = carried?.held
  if (adds) return held === undefined || held.is === 'cards'
  if (held?.is !== 'cards') return false
  return held.cards.includes(on.card)
    ? held.cards.length > 1
    : carried?.more === true && on.pile === undefined
}

/** A second tap on what was picked up puts it back. */
function isIn(held: Held, on: Under): boolean {
  if (held.is === 'column') return on.is === 'head' && on.variable === held.variable
  if (held.is !== 'cards') return 'pile' in on && on.pile === held.pile
  return on.is === 'card' && holdsCard(held, on.card)
}

function carrying(held: Held | undefined, before: Carrying | undefined): Gesture {
  if (!held) return idle
  return { is: 'carrying', held, ...(before?.more ? { more: true } : {}) }
}

/** The first tap picks a card, a row or a column up, opens the menu of a pile, chooses a column, or does nothing yet. */
function firstTap(on: Under, { at, time }: At, { may }: House): Told {
  const held = on.is === 'card' && may.has('putWith') ? handOf([on]) : undefined
  if (held) return { gesture: { is: 'carrying', held, tapped: { at, time } } }
  const line = lineOn(on, may)
  if (line) return { gesture: { is: 'carrying', held: line } }
  if ((on.is === 'tab' || on.is === 'row') && may.has('namePile'))
    return { gesture: idle, deed: { is: 'menu', pile: on.pile } }
  if (on.is === 'head' && may.has('choose'))
    return acted({ act: 'choose', carried: { variable: on.variable } })
  return { gesture: { is: 'idle', tapped: { at, time } } }
}

const acted = (move: Move): Told => ({ gesture: idle, deed: { is: 'act', move } })

/** Where a drag ends; the thing hangs by the point where it was taken. */
function dropped({ held, grip }: { held: Held; grip: Spot }, { spot, under }: At, house: House): Told {
  return put(held, { x: spot.x - grip.x, y: spot.y - grip.y }, under, house)
}

/** A tap and a drag come to the same. */
function put(held: Held, spot: Spot, on: Under, house: House): Told {
  const move = putDown(held, spot, on, house)
  return move ? acted(move) : { gesture: idle }
}
