import type { VNode } from 'preact'

import type { Player } from '../parts/usePlay.ts'
import type { ConsoleScreen } from '../screen.ts'
import type { Seat } from '../settings.ts'
import type { Addresses } from './address.ts'

/** What has to be confirmed before it is done. */
export type Question = { title: string; text: string; yes: string; onYes: () => void }

/** Something that lies over the console until it is closed; drawn again with every change. */
export type Sheet = (desk: Desk, close: () => void) => VNode

/** Everything that a part of the console needs: the screen, its acts, and a way to ask once more. */
export type Desk = ConsoleScreen & {
  player: Player
  addresses: Addresses
  /** The console's own key, with which it asks keys for others. */
  key: Seat | undefined
  ask: (question: Question) => void
  /** Shows a sheet; without one the sheet that is open closes. */
  open: (sheet?: Sheet) => void
}
