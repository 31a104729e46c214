/** What the extra rounds add to the table's view; each of it only in its own step. */
export type RoundsOnTable = {}
/** What they add to a seat's own view. */
export type RoundsOfOwn = {}
/** What they add to the console's view. */
export type RoundsAtConsole = {}
