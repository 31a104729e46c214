import type { TableView } from '../../rules/view/views.ts'
import type { CardId, PileId } from '../../rules/workshop.ts'
import type { Held } from './gesture.ts'
import { cardThing, tabThing, type Point, type Sheet, type Thing } from './thing.ts'

/** Where the own hand left things, until the house has spoken. Only the hand is ahead of the house. */
export type Pins = ReadonlyMap<string, Point>

/** Above everything that lies. */
const lifted = 1_000_000

/** Things moved by the own hand, above all others. */
export function shifted(things: readonly Thing[], by: Point): Thing[] {
  return things.map((thing) => ({
    ...thing,
    x: thing.x + by.x,
    y: thing.y + by.y,
    depth: above(thing),
    rotation: 0,
  }))
}

const above = ({ depth }: Thing) => (depth < lifted ? depth + lifted : depth)

/** The sheet as the own hand left it. */
export function withPins(sheet: Sheet, pins: Pins): Sheet {
  if (pins.size === 0) return sheet
  const things = sheet.things.map((thing) => {
    const at = pins.get(thing.id)
    return at ? { ...thing, ...at, depth: above(thing) } : thing
  })
  return { ...sheet, things }
}

/** The things whose cards or piles the house has moved: their pins have done their work. */
export function settled(before: TableView, after: TableView): string[] {
  const cards = Object.keys(before.cards).filter((card) => lying(before, card) !== lying(after, card))
  const piles = Object.keys(before.piles).filter((pile) => standing(before, pile) !== standing(after, pile))
  return [...cards.map(cardThing), ...piles.map(tabThing)]
}

function lying(view: TableView, id: CardId): string {
  const { pile = '', rank, x, y } = view.cards[id] ?? {}
  return [pile, rank, x, y, standing(view, pile)].join()
}

function standing({ piles }: TableView, id: PileId): string {
  const { x, y } = piles[id] ?? {}
  return `${x} ${y}`
}

/** The things that move with what is in the hand: a card, or a pile with its tab. */
export function thingsOf({ things }: Sheet, held: Held): Thing[] {
  return things.filter(({ part }) =>
    held.is === 'card'
      ? part?.is === 'card' && part.card === held.card
      : (part?.is === 'card' || part?.is === 'tab') && part.pile === held.pile,
  )
}
