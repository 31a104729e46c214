import type { ActName } from '../../rules/acts/index.ts'
import type { CardId } from '../../rules/workshop.ts'
import { carriedIn, type Gesture } from './gesture.ts'
import { around, isLine, lineBox, lineName } from './grid/line.ts'
import type { Held, Under } from './held.ts'
import { boxBetween } from './lasso.ts'
import { thingsOf } from './pins.ts'
import { fanOf, targetAt } from './target.ts'
import { boxOf, cardThing, tabThing, type Box, type Point, type Sheet } from './thing.ts'

/** What a drop here will do, for a line of words. */
export type Drop =
  | { is: 'pile'; name: string }
  | { is: 'card'; title: string }
  | { is: 'between'; above: string; below: string }
  | { is: 'first'; below: string }
  | { is: 'last' }
  | { is: 'back' }
  | { is: 'loose' }
  /** Before this row or column, or after the last. */
  | { is: 'row'; before?: string }
  | { is: 'column'; before?: string }
/** What to draw over the table: round what is in the hand, round what a drop lands on, and where it will lie. */
export type Preview = { mine: Box[]; target: Box[]; ghost: Box[]; bar: Box[]; lasso: Box[]; drop?: Drop }

export const nothing: Preview = { mine: [], target: [], ghost: [], bar: [], lasso: [] }

/** What is in the hand, in whatever way. */
export function heldIn(gesture: Gesture): Held | undefined {
  return gesture.is === 'dragging' ? gesture.held : carriedIn(gesture)?.held
}

/** What is in the hand lies there no more, or this seat may not put it down any more. */
export function isLost(gesture: Gesture, sheet: Sheet, may: readonly ActName[]): boolean {
  const held = heldIn(gesture)
  return held !== undefined && (thingsOf(sheet, held).length === 0 || !may.includes(actFor(held)))
}

const actFor = ({ is }: Held): ActName => (is === 'row' ? 'moveRow' : is === 'column' ? 'moveColumn' : 'lay')

/** Where on the table a press began, and where the pointer is; without it nobody points: after a tap by finger. */
export type Pointed = { from: Point; at?: Point | undefined }

/** What a drop would do now. */
export function previewFor(gesture: Gesture, sheet: Sheet, { from, at }: Pointed, zoom = 1): Preview {
  const held = heldIn(gesture)
  const mine = held && gesture.is !== 'dragging' ? boxesOf(sheet, held) : []
  if (gesture.is === 'lassoing') return { ...nothing, mine, lasso: at ? [boxBetween(from, at)] : [] }
  if (!held || !at || gesture.is === 'panning') return { ...nothing, mine }
  const on = targetAt(sheet, at, held, zoom)
  const landing = gesture.is === 'dragging' ? undefined : landingBox(sheet, held, at)
  return { ...nothing, mine, ...dropOn(sheet, on, held, landing) }
}

function boxesOf(sheet: Sheet, held: Held): Box[] {
  const things = thingsOf(sheet, held)
  return isLine(held) ? around(things) : things.map(boxOf)
}

/** Where a tap on bare cloth lays the first card: with its middle on the pointer. */
function landingBox(sheet: Sheet, held: Held, at: Point): Box | undefined {
  const lead = thingsOf(sheet, held).find(({ part }) => part?.is === 'card')
  return lead && boxOf({ ...lead, ...at })
}

function dropOn(sheet: Sheet, on: Under, held: Held, landing: Box | undefined): Partial<Preview> {
  if (on.is === 'card') return ontoCard(sheet, on.card)
  if (on.is === 'row' || on.is === 'tab') return ontoPile(sheet, on.pile, held)
  if (on.is === 'between' || on.is === 'end') return betweenTitles(sheet, on)
  if (on.is === 'rows' || on.is === 'columns') return betweenLines(sheet, on)
  if (isLine(held)) return { drop: { is: 'back' } }
  return { ghost: landing ? [landing] : [], drop: { is: 'loose' } }
}

function ontoCard(sheet: Sheet, card: CardId): Partial<Preview> {
  const thing = thingOf(sheet, cardThing(card))
  if (!thing) return {}
  const box = boxOf(thing)
  const below = { ...box, y: box.y + box.height * 0.14 }
  return { target: [box], ghost: [below], drop: { is: 'card', title: titleOf(sheet, card) } }
}

function ontoPile(sheet: Sheet, pile: string, held: Held): Partial<Preview> {
  const zone = sheet.zones.find((one) => one.pile === pile)
  const target = zone ? [zone] : []
  if (held.is === 'cards' && held.from === pile) return { target, drop: { is: 'back' } }
  const fan = fanOf(sheet, pile)
  const end = fan && { ...fan.box, y: fan.top + fan.cards.length * fan.step, height: fan.card }
  return { target, ghost: end ? [end] : [], drop: { is: 'pile', name: nameOf(sheet, pile) } }
}

type Ordered = Extract<Under, { is: 'between' | 'end' }>

function betweenTitles(sheet: Sheet, on: Ordered): Partial<Preview> {
  const fan = fanOf(sheet, on.pile)
  if (!fan) return {}
  const place = on.is === 'between' ? fan.cards.indexOf(on.under) : fan.cards.length
  const line = { ...fan.box, y: fan.top + place * fan.step, height: 0 }
  const above = fan.cards[place - 1]
  const below = on.is === 'between' ? titleOf(sheet, on.under) : ''
  const drop: Drop =
    on.is === 'end'
      ? { is: 'last' }
      : above === undefined
        ? { is: 'first', below }
        : { is: 'between', above: titleOf(sheet, above), below }
  return { target: [fan.box], bar: [line], drop }
}

function betweenLines(sheet: Sheet, on: Extract<Under, { is: 'rows' | 'columns' }>): Partial<Preview> {
  const before = on.before === undefined ? {} : { before: lineName(sheet, on.before) }
  return { bar: lineBox(sheet, on), drop: { is: on.is === 'rows' ? 'row' : 'column', ...before } }
}

const thingOf = ({ things }: Sheet, id: string) => things.find((thing) => thing.id === id)

function titleOf(sheet: Sheet, card: CardId): string {
  const face = thingOf(sheet, cardThing(card))?.face
  return face && 'title' in face ? face.title : ''
}

function nameOf(sheet: Sheet, pile: string): string {
  const face = thingOf(sheet, tabThing(pile))?.face ?? thingOf(sheet, `row ${pile}`)?.face
  return face && 'text' in face ? face.text : ''
}
