import type { Both } from '../shapes.ts'
import type { SearchPicture } from '../roundState.ts'
import type { VariableId } from '../workshop.ts'

/** One thing that is known: a value of a variable, or the words of a wider group. */
export type SeenFactOfPerson = { variable: VariableId; value: string; wide?: Both }
/** A row of the table: it fits what is known, or does not, and by which first. */
export type SeenRow = { number?: string; name?: string; out?: { variable: VariableId; value: string } }

/** A table as somebody else would get it. */
export type SeenMended = {
  /** k: how many people the smallest group holds; 0 where nobody is left. */
  smallest: number
  alone: number
  /** How many people each group holds, the largest first; and which of them is the one looked for. */
  groups: number[]
  own?: number
  rows: number
  columns: VariableId[]
  /** What still stands there of the person who is looked for; empty where they are hidden. */
  about: SeenFactOfPerson[]
}

/** The round about recognising, as everybody sees it. */
export type SeenSearch = {
  picture: SearchPicture
  /** What is known of the person, in the order in which it was said, and what else could be. */
  known: SeenFactOfPerson[]
  left: VariableId[]
  /** A participant may add the next. */
  open: boolean
  rows: SeenRow[]
  /** How many rows still fit, of how many. */
  fits: number
  of: number
  /** Once one row is left: what one learns of the person besides. */
  besides?: SeenFactOfPerson[]
  repair?: {
    before: SeenMended
    after: SeenMended
    /** What can be done, and what was. */
    wider: 'on' | 'off' | 'none'
    hidden: boolean
    dropped: VariableId[]
    /** The variable that can be made wider. */
    widens: VariableId
  }
  world?: { id: string; figure?: Both; text: Both; source: Both }[]
}
