/** Milliseconds since 1 January 1970 where it names a moment, else a length of time. */
export type Milliseconds = number
/** Minutes of an agenda. */
export type Minutes = number
/** Millimetres on the cloth of a table; a card is 63 by 88. */
export type Millimetres = number
/** Percentage points: the share among yellow minus the share among green, times 100. */
export type PercentagePoints = number
