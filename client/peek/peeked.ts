import type { Labels } from '../../rules/deck.ts'
import type { Milliseconds } from '../../rules/units.ts'
import type { OwnView, TableView } from '../../rules/view/views.ts'

/** Whose screen a frame of the console shows. */
export type PeekedScreen = 'participant' | 'table'

/** What the console hands to a frame: all that a screen is drawn from. */
export type Peeked = {
  peeked: PeekedScreen
  table: TableView
  own: OwnView
  labels: Labels
  online: boolean
  /** How far the server's clock is ahead of this machine's. */
  ahead: Milliseconds
}

/** What a frame says once it listens. */
export const peekReady = { peek: 'ready' } as const

/** Whether a message between our own windows is one of these; whoever asks looks at where it came from as well. */
export function isPeeked(data: unknown): data is Peeked {
  return typeof data === 'object' && data !== null && 'peeked' in data
}

export function isReady(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'peek' in data && data.peek === peekReady.peek
}
