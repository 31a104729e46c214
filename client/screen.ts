import type { ActName, Carried } from '../rules/acts/index.ts'
import type { Labels } from '../rules/deck.ts'
import type { ConsoleView, OwnView, TableView } from '../rules/view/views.ts'
import type { Answer } from '../rules/wire.ts'
import type { Say } from './text.ts'

/** Sends one act and tells what became of it. */
export type Act = <A extends ActName>(act: A, carried: Carried<A>) => Promise<Answer>

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
}
/** What the console has besides. */
export type ConsoleScreen = Screen & { console: ConsoleView }
