import type { CardId, PileId, VariableId } from '../../rules/workshop.ts'
import type { Colour } from '../parts/colour.ts'

/** A length on the screen, in CSS pixels with the whole table in view. */
export type Pixels = number
export type Point = { x: Pixels; y: Pixels }
export type Size = { width: Pixels; height: Pixels }
/** A rectangle by its upper left corner. */
export type Box = Point & Size

/** How much of a card shows: all of it, its top strip in a fan, a field of the grid, or a unit of a bar. */
export const cardKinds = ['card', 'strip', 'cell'] as const
export type CardKind = (typeof cardKinds)[number]

/** What stands on a card, in words. */
export type CardFace = {
  kind: CardKind
  title: string
  icon: string
  value: string
  outcome: Colour
  outcomeWord: string
  holder: string
  holderLabel: string
  register: string
  /** The number stamped over the name; absent while the name stands there. */
  number?: string
  name?: string
  /** Of a strip: how much of the card shows in its fan, in millimetres. */
  shows?: number
}

/** Everything that can be drawn on the table, in words and never in pictures. */
export type Face =
  | CardFace
  | { kind: 'back' }
  | { kind: 'tab'; text: string; count: string }
  | { kind: 'head'; text: string; icon: string; sorted?: 'up' | 'down' }
  | { kind: 'rowName'; text: string; row: string }
  | { kind: 'missing'; text: string }
  | { kind: 'double'; text: string }
  | { kind: 'caption'; text: string; outcome?: Colour }
  | { kind: 'count'; text: string }
  | { kind: 'bar'; outcome: Colour }
  | { kind: 'shelf' }
  | { kind: 'shade' }
  | { kind: 'boxBack' }
  | { kind: 'boxFront'; text: string }

/** What of the game a thing stands for; things without it are only looked at. */
export type Part =
  | { is: 'card'; card: CardId; pile?: PileId }
  | { is: 'tab'; pile: PileId }
  | { is: 'row'; pile: PileId }
  | { is: 'head'; variable: VariableId }

/** One thing on the table, by its middle. */
export type Thing = Point &
  Size & {
    id: string
    face: Face
    /** In radians, clockwise. */
    rotation: number
    depth: number
    /** 1 when absent. */
    alpha?: number
    part?: Part
    /** In the grid: the row and the column that it moves with. */
    cell?: { pile?: PileId; variable?: VariableId }
  }

export const stages = ['box', 'cloth', 'grid', 'units'] as const
export type StageName = (typeof stages)[number]

/** Where one pile takes in what is dropped. */
export type Zone = Box & { pile: PileId }

/** The whole table as it lies, drawn to a size. */
export type Sheet = {
  stage: StageName
  size: Size
  /** The table top. */
  top: Box
  /** Millimetres of the cloth to pixels: x = left + across * millimetres, y = top + down * millimetres. */
  cloth: { left: Pixels; top: Pixels; across: number; down: number }
  things: Thing[]
  zones: Zone[]
}

export const cardThing = (card: CardId): string => `card ${card}`
export const tabThing = (pile: PileId): string => `tab ${pile}`

export const rowThing = (pile: PileId): string => `row ${pile}`
export const headThing = (variable: VariableId): string => `head ${variable}`
/** What marks a field of the grid: that it is empty, or holds more cards than one. */
export const cellThings = (pile: PileId, variable: VariableId) =>
  [`missing ${pile} ${variable}`, `double ${pile} ${variable}`] as const

/** Whatever a hand moves is this much above everything that lies. */
const lifted = 1_000_000

export const liftedDepth = (depth: number): number => (depth < lifted ? depth + lifted : depth)

/** The depth of a thing as it lies, also while a hand has it. */
export const restingDepth = ({ depth }: { depth: number }): number => depth % lifted

/** The rectangle that a thing covers when it lies straight. */
export function boxOf({ x, y, width, height }: Point & Size): Box {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

export function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

export function contains({ x, y, width, height }: Box, point: Point, margin = 0): boolean {
  const inX = point.x >= x - margin && point.x <= x + width + margin
  return inX && point.y >= y - margin && point.y <= y + height + margin
}
