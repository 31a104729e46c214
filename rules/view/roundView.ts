import type { ProfileOnTable } from './profileView.ts'
import type { QualityAtConsole, SeenQuality } from './qualityView.ts'
import type { SeenSearch } from './searchView.ts'

export * from './profileView.ts'
export * from './qualityView.ts'
export * from './searchView.ts'

/** What the extra rounds add to the table's view; each of it only in its own step. */
export type RoundsOnTable = ProfileOnTable & {
  quality?: SeenQuality
  search?: SeenSearch
}
/** What they add to a seat's own view. */
export type RoundsOfOwn = {}
/** What they add to the console's view. */
export type RoundsAtConsole = QualityAtConsole
