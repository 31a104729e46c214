import type { ActName, Move } from '../../rules/acts/index.ts'
import type { TableView } from '../../rules/view/views.ts'
import type { HandMessage, SeenHand } from '../../rules/wire.ts'
import type { CardId, PileId, SeatId, Trait } from '../../rules/workshop.ts'
import type { Carrying, Told } from './gesture.ts'
import type { Lens } from './lens.ts'
import type { Ending } from './ownHand.ts'
import { pilesOf } from './piles.ts'
import type { Drop, Pointed } from './preview.ts'
import type { House } from './put.ts'
import type { Box, Point, Sheet } from './thing.ts'
import type { Words } from './words.ts'

/** What is to be shown, to whom, and what this seat may do with it. */
export type Shown = {
  view: TableView
  own: SeatId
  may: readonly ActName[]
  words: Words
  light: Trait | undefined
  fresh: boolean
}
/** What the canvas tells the page around it, and what it hears from there. */
export type Hooks = {
  /** Sends a move; false when the house said no. */
  send: (move: Move) => Promise<boolean>
  undo: () => void
  menu: (pile: PileId) => void
  /** A card to show large, and where it lies on the screen; one that stays until the next press. */
  look: (card: CardId | undefined, at?: Box, stays?: boolean) => void
  carries: (carrying: Carrying | undefined) => void
  /** What a drop here would do. */
  drops: (drop: Drop | undefined) => void
  /** Why a drag ended before it was dropped. */
  ends: (ending: Ending) => void
  sees: (lens: Lens, sheet: Sheet) => void
  move: (hand: HandMessage) => void
  watch: (heard: (hands: readonly SeenHand[]) => void) => () => void
}

/** What the hand has to know of the table, and whom it tells. */
export type HandHouse = {
  sheet: () => Sheet
  lens: () => Lens
  house: () => House
  /** The space bar is held: pulling moves the view, whatever lies there. */
  moves: () => boolean
  /** What a gesture comes to, and where it began and is, on the table. */
  told: (told: Told, pointed: Pointed) => void
  /** Where on the table the pointer is; nowhere when a finger is lifted or a mouse leaves. */
  points: (at: Point | undefined) => void
  pinch: (at: Point, by: number, moved: Point) => void
  /** A pointer rests on this point of the table, or no longer. */
  rests: (at: Point | undefined) => void
  /** A press that looked at a card ended: the card stays large until the next press. */
  stays: () => void
  /** True when a tap only ended a movement that somebody did not want to wait for. */
  skip: () => boolean
}

/** What decides about a gesture: the acts of this seat, and the cards of each pile. */
export function houseOf({ may, view }: Shown): House {
  const cardsOf = (pile: PileId) => (pilesOf(view).get(pile) ?? []).map(([card]) => card)
  const [table] = Object.keys(view.tables)
  return { may: new Set(may), cardsOf, ...(table === undefined ? {} : { table }) }
}
