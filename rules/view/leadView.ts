/** What leading adds to the table's view. */
export type LeadOnTable = {}
/** What leading adds to the console's view. */
export type LeadAtConsole = {}
