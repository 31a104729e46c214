import type { Milliseconds } from '../../rules/units.ts'
import type { Held, Spot, Taken, Under } from './held.ts'
import type { Point } from './thing.ts'

/** How a press was meant: with a key that adds to what is in the hand, and what pulling bare cloth would do. */
export type Pressed = { adds?: boolean; bare?: 'pan' | 'lasso' }
export type At = {
  /** On the screen, whatever the camera does. */
  at: Point
  time: Milliseconds
  /** On the cloth. */
  spot: Spot
  /** What lies there, apart from what is in the hand. */
  under: Under
}
export type Input =
  | ({ is: 'down' } & At & Pressed)
  | ({ is: 'move' } & At)
  /** Of a lasso also what lies in it. */
  | ({ is: 'up'; caught?: readonly Taken[] } & At)
  /** From the menu of a pile: the pile comes in the hand. */
  | { is: 'lift'; held: Held }
  /** Whether further taps add to what is in the hand. */
  | { is: 'more'; on: boolean }
  /** A second finger: what was picked up by a tap stays in the hand. */
  | { is: 'pinch' }
  /** Escape, or a pointer that got lost. */
  | { is: 'cancel' }
