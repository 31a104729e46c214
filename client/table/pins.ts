import type { TableView } from '../../rules/view/views.ts'
import type { CardId, Grid, PileId } from '../../rules/workshop.ts'
import { gridOf } from './atTable.ts'
import { isLine, lineThings } from './grid/line.ts'
import type { Held } from './held.ts'
import {
  cardThing,
  cellThings,
  headThing,
  liftedDepth,
  restingDepth,
  rowThing,
  tabThing,
  type Point,
  type Sheet,
  type Thing,
} from './thing.ts'

/** Where the own hand left things, until the house has spoken. Only the hand is ahead of the house. */
export type Pins = ReadonlyMap<string, Point>

/** Things moved by the own hand, above all others. */
export function shifted(things: readonly Thing[], by: Point): Thing[] {
  return things.map((thing) => ({
    ...thing,
    x: thing.x + by.x,
    y: thing.y + by.y,
    depth: liftedDepth(thing.depth),
    rotation: 0,
  }))
}

/** The sheet as the own hand left it. */
export function withPins(sheet: Sheet, pins: Pins): Sheet {
  if (pins.size === 0) return sheet
  const things = sheet.things.map((thing) => {
    const at = pins.get(thing.id)
    return at ? { ...thing, ...at, depth: liftedDepth(thing.depth) } : thing
  })
  return { ...sheet, things }
}

/** The things whose cards or piles the house has moved: their pins have done their work. */
export function settled(before: TableView, after: TableView): string[] {
  const cards = Object.keys(before.cards).filter((card) => lying(before, card) !== lying(after, card))
  const piles = Object.keys(before.piles).filter((pile) => standing(before, pile) !== standing(after, pile))
  return [...cards.map(cardThing), ...piles.map(tabThing), ...reordered(before, after)]
}

/** Where rows or columns moved, everything in the grid has its place from the house. */
function reordered(before: TableView, after: TableView): string[] {
  const grid = gridOf(after)
  if (!grid || isSameGrid(gridOf(before), grid)) return []
  const { rows, columns } = grid
  const cells = rows.flatMap((pile) => columns.flatMap((variable) => cellThings(pile, variable)))
  return [
    ...Object.keys(after.cards).map(cardThing),
    ...rows.map(rowThing),
    ...columns.map(headThing),
    ...cells,
  ]
}

function isSameGrid(one: Grid | undefined, other: Grid): boolean {
  return one?.rows.join() === other.rows.join() && one.columns.join() === other.columns.join()
}

function lying(view: TableView, id: CardId): string {
  const { pile = '', rank, x, y } = view.cards[id] ?? {}
  return [pile, rank, x, y, standing(view, pile)].join()
}

function standing({ piles }: TableView, id: PileId): string {
  const { x, y } = piles[id] ?? {}
  return `${x} ${y}`
}

/** The things that move with what is in the hand: cards, the leading one first, or a pile with its tab. */
export function thingsOf(sheet: Sheet, held: Held): Thing[] {
  if (isLine(held)) return lineThings(sheet, held)
  const { things } = sheet
  if (held.is === 'pile')
    return things.filter(({ part }) => (part?.is === 'card' || part?.is === 'tab') && part.pile === held.pile)
  const byId = new Map(things.map((thing) => [thing.id, thing]))
  return held.cards.flatMap((card) => byId.get(cardThing(card)) ?? [])
}

/** Cards of one hand lie a little aside of each other, as they will when they are laid down; in millimetres. */
const aside = { x: 16, y: 12 }
/** What lies below these is not told apart any more. */
const seen = 4

/** Where the cards of one hand gather: on the leading one. A pile, a row or a column stays as it is. */
export function gathered({ cloth }: Pick<Sheet, 'cloth'>, things: readonly Thing[], held: Held): Thing[] {
  const [lead] = things
  if (held.is !== 'cards' || !lead) return [...things]
  return things.map((thing, n) => {
    const far = Math.min(n, seen)
    const x = lead.x + far * aside.x * cloth.across
    const y = lead.y + far * aside.y * cloth.down
    return { ...thing, x, y, depth: restingDepth(lead) + n / 1000 }
  })
}
