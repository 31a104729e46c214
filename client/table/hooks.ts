import type { ActName } from '../../rules/acts/index.ts'
import type { TableView } from '../../rules/view/views.ts'
import type { HandMessage, SeenHand } from '../../rules/wire.ts'
import type { CardId, PileId, SeatId, Trait } from '../../rules/workshop.ts'
import type { Carrying } from './gesture.ts'
import type { Move } from './held.ts'
import type { Lens } from './lens.ts'
import type { Ending } from './ownHand.ts'
import { pilesOf } from './piles.ts'
import type { Drop } from './preview.ts'
import type { House } from './put.ts'
import type { Box, Sheet } from './thing.ts'
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

/** What decides about a gesture: the acts of this seat, and the cards of each pile. */
export function houseOf({ may, view }: Shown): House {
  const cardsOf = (pile: PileId) => (pilesOf(view).get(pile) ?? []).map(([card]) => card)
  return { may: new Set(may), cardsOf }
}
