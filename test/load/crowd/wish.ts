import type { Milliseconds } from '../../../rules/units.ts'
import type { Patch } from '../../../rules/wire.ts'

/** What somebody does, and how others see that it was done; not everything can be seen. */
export type Move = { act: string; carried: object; sign?: (change: Patch) => boolean }
/** A move that somebody asked for, and when. */
export type Wish = Move & { by: string; at: Milliseconds }
