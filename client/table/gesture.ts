import type { ActName, Carried } from '../../rules/acts/index.ts'
import type { Millimetres, Milliseconds } from '../../rules/units.ts'
import type { CardId, PileId, VariableId } from '../../rules/workshop.ts'
import type { Pixels, Point } from './thing.ts'

/** A place on the cloth. */
export type Spot = { x: Millimetres; y: Millimetres }

/** What lies under the pointer; of a card or a pile also how far its upper left corner is from the pointer. */
export type Under =
  | { is: 'card'; card: CardId; pile?: PileId; grip: Spot }
  | { is: 'tab'; pile: PileId; grip: Spot }
  | { is: 'row'; pile: PileId }
  | { is: 'head'; variable: VariableId }
  | { is: 'cloth' }

/** What is in the hand; of a card also the pile that it comes from. */
export type Held = { is: 'card'; card: CardId; from?: PileId } | { is: 'pile'; pile: PileId }

export type Gesture =
  /** `tapped` remembers a tap on the bare cloth, for a second one soon after. */
  | { is: 'idle'; tapped?: { at: Point; time: Milliseconds } }
  | { is: 'pressing'; at: Point; time: Milliseconds; on: Under; carried?: Held; again?: true }
  | { is: 'dragging'; held: Held; grip: Spot }
  | { is: 'panning'; last: Point; carried?: Held }
  /** Picked up with a tap, waiting for a second tap that says where. */
  | { is: 'carrying'; held: Held }

type At = {
  /** On the screen, whatever the camera does. */
  at: Point
  time: Milliseconds
  /** On the cloth. */
  spot: Spot
  /** What lies there, apart from what is in the hand. */
  under: Under
}
export type Input =
  | ({ is: 'down' } & At)
  | ({ is: 'move' } & At)
  | ({ is: 'up' } & At)
  /** From the menu of a pile: the pile comes in the hand. */
  | { is: 'lift'; held: Held }
  /** Escape, a second finger, or a pointer that got lost. */
  | { is: 'cancel' }

/** An act with what it carries. */
export type Move = { [A in ActName]: { act: A; carried: Carried<A> } }[ActName]
/** What a gesture comes to. */
export type Deed =
  | { is: 'act'; move: Move }
  | { is: 'menu'; pile: PileId }
  | { is: 'pan'; x: Pixels; y: Pixels }
  | { is: 'fit'; at: Point }

export type Told = { gesture: Gesture; deed?: Deed }

/** The acts that this seat may play now, and which card of a pile stands for it. */
export type House = { may: ReadonlySet<ActName>; cardOf: (pile: PileId) => CardId | undefined }

/** A press that moves less than this is a tap. */
export const threshold: Pixels = 8
/** A press that lasts longer looks at a card and does nothing. */
export const longPress: Milliseconds = 500
const doubleTap: Milliseconds = 320

export const idle: Gesture = { is: 'idle' }

/** The next gesture, and what it comes to. It judges nothing: what a seat may not do never starts. */
export function next(gesture: Gesture, input: Input, house: House): Told {
  if (input.is === 'cancel') return { gesture: idle }
  if (input.is === 'lift') return { gesture: { is: 'carrying', held: input.held } }
  if (input.is === 'down') return { gesture: pressed(gesture, input) }
  if (gesture.is === 'pressing')
    return input.is === 'move' ? pulled(gesture, input, house) : tapped(gesture, input, house)
  if (gesture.is === 'panning')
    return input.is === 'move' ? panned(gesture, input) : { gesture: after(gesture.carried) }
  if (gesture.is === 'dragging' && input.is === 'up') return dropped(gesture, input, house)
  return { gesture }
}

const after = (carried: Held | undefined): Gesture => (carried ? { is: 'carrying', held: carried } : idle)

function pressed(gesture: Gesture, { at, time, under }: At): Gesture {
  const carried = gesture.is === 'carrying' ? { carried: gesture.held } : {}
  const again = gesture.is === 'idle' && gesture.tapped && isDouble(gesture.tapped, at, time)
  return { is: 'pressing', at, time, on: under, ...carried, ...(again ? { again } : {}) }
}

function isDouble(tapped: { at: Point; time: Milliseconds }, at: Point, time: Milliseconds): boolean {
  return time - tapped.time < doubleTap && distance(tapped.at, at) < 3 * threshold
}

const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y)

type Pressing = Extract<Gesture, { is: 'pressing' }>

/** A press that moves far enough becomes a drag: of a card, of a pile by its tab, or of the whole view. */
function pulled(pressing: Pressing, { at }: At, { may }: House): Told {
  if (distance(pressing.at, at) < threshold) return { gesture: pressing }
  const { on, carried } = pressing
  if (on.is === 'card' && may.has('lay'))
    return { gesture: { is: 'dragging', held: heldCard(on), grip: on.grip } }
  if (on.is === 'tab' && may.has('movePile'))
    return { gesture: { is: 'dragging', held: { is: 'pile', pile: on.pile }, grip: on.grip } }
  return panned({ is: 'panning', last: pressing.at, ...(carried ? { carried } : {}) }, { at })
}

function heldCard({ card, pile }: Extract<Under, { is: 'card' }>): Held {
  return { is: 'card', card, ...(pile === undefined ? {} : { from: pile }) }
}

function panned(gesture: Extract<Gesture, { is: 'panning' }>, { at }: { at: Point }): Told {
  const deed: Deed = { is: 'pan', x: at.x - gesture.last.x, y: at.y - gesture.last.y }
  return { gesture: { ...gesture, last: at }, deed }
}

function tapped(pressing: Pressing, up: At, house: House): Told {
  const { on, carried, time, again } = pressing
  if (again) return { gesture: idle, deed: { is: 'fit', at: up.at } }
  if (up.time - time > longPress) return { gesture: after(carried) }
  if (carried) return put(carried, up.spot, on, house)
  return firstTap(on, up, house)
}

/** The first tap picks a card up, opens the menu of a pile, sorts by a column, or does nothing yet. */
function firstTap(on: Under, { at, time }: At, { may }: House): Told {
  if (on.is === 'card' && may.has('putWith')) return { gesture: after(heldCard(on)) }
  if ((on.is === 'tab' || on.is === 'row') && may.has('namePile'))
    return { gesture: idle, deed: { is: 'menu', pile: on.pile } }
  if (on.is === 'head' && may.has('sortRows')) return acted({ act: 'sortRows', carried: { by: on.variable } })
  if (on.is === 'head' && may.has('choose'))
    return acted({ act: 'choose', carried: { variable: on.variable } })
  return { gesture: on.is === 'cloth' ? { is: 'idle', tapped: { at, time } } : idle }
}

const acted = (move: Move): Told => ({ gesture: idle, deed: { is: 'act', move } })

/** Where a drag ends; the thing hangs by the point where it was taken. */
function dropped(
  { held, grip }: Extract<Gesture, { is: 'dragging' }>,
  { spot, under }: At,
  house: House,
): Told {
  return put(held, { x: spot.x - grip.x, y: spot.y - grip.y }, under, house)
}

/** Puts what is in the hand on what lies there. A tap and a drag come to the same. */
function put(held: Held, spot: Spot, on: Under, house: House): Told {
  const there = { x: Math.round(spot.x), y: Math.round(spot.y) }
  return held.is === 'pile' ? putPile(held.pile, there, on) : putCard(held, there, on, house)
}

function putPile(pile: PileId, spot: Spot, on: Under): Told {
  const other = pileOf(on)
  if (other === pile) return { gesture: idle }
  if (other !== undefined) return acted({ act: 'joinPiles', carried: { pile, with: other } })
  return acted({ act: 'movePile', carried: { pile, ...spot } })
}

/** Back on itself or on the pile that it came from, a card only lies down again. */
function putCard(
  { card, from }: Extract<Held, { is: 'card' }>,
  spot: Spot,
  on: Under,
  { cardOf }: House,
): Told {
  const pile = pileOf(on)
  const target = on.is === 'card' ? on.card : pile === undefined ? undefined : cardOf(pile)
  if (target === card || (pile !== undefined && pile === from)) return { gesture: idle }
  if (target !== undefined) return acted({ act: 'putWith', carried: { cards: [card], card: target } })
  return acted({ act: 'lay', carried: { cards: [card], ...spot } })
}

const pileOf = (on: Under): PileId | undefined => ('pile' in on ? on.pile : undefined)
