import type { ActName, Carried } from '../rules/acts/index.ts'
import type { Labels } from '../rules/deck.ts'
import type { ConsoleView, OwnView, TableView } from '../rules/view/views.ts'
import type { Answer, HandMessage, SeenHand } from '../rules/wire.ts'
import type { Say } from './text.ts'

/** Sends one act and tells what became of it. */
export type Act = <A extends ActName>(act: A, carried: Carried<A>) => Promise<Answer>

/** Tells where the own hand is, and hears of everybody's. */
export type Hands = {
  /** Where the own hand is, as often as one likes: no more goes out than is heard. */
  move: (hand: HandMessage) => void
  /** Hears every tick from now on, the own hand as well; returns its stop. */
  watch: (heard: (hands: readonly SeenHand[]) => void) => () => void
}

/** Everything that a panel needs to draw itself; nothing else. */
export type Screen = {
  table: TableView
  own: OwnView
  labels: Labels
  say: Say
  act: Act
  /** False while the line is gone: what is on the screen may be old, and input is blocked. */
  online: boolean
  /** The server's clock now, in milliseconds. */
  now: () => number
  /** The hands of everybody, beside the views: they change twenty times a second and are never kept. */
  hands: Hands
}
/** What the console has besides. */
export type ConsoleScreen = Screen & { console: ConsoleView }
