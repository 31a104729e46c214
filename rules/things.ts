import type { CardId, Outcome, PersonId, PileId, SeatId, TableId, VariableId } from './ids.ts'
import type { Millimetres, Milliseconds } from './units.ts'

/** A fictional person. */
export type Person = {
  name: string
  /** Year, month, day: 1987-04-21. */
  birth: string
  houseNumber: number
  outcome: Outcome
  /** The seats that hold this person's cards; more than one where people share. */
  holders: SeatId[]
}

/** One characteristic of one fictional person. */
export type Card = {
  person: PersonId
  variable: VariableId
  /** A category id of the variable, or the raw text of a text variable. */
  value: string
  /** The number written over the name; absent while the name still stands there. */
  pseudonym?: string
  place: 'own' | 'box' | 'table'
  table?: TableId
  pile?: PileId
  /** Its place in the pile: the highest lies on top. */
  rank?: number
  x?: Millimetres
  y?: Millimetres
}

/** Something that stands on a card: piles are named after it, and it can be lit on the table. */
export type Trait =
  | { as: 'pseudonym'; pseudonym: string }
  | { as: 'outcome'; outcome: Outcome }
  | { as: 'variable'; variable: VariableId }
  | { as: 'register'; register: string }
  | { as: 'holder'; holder: string }
/** Or a word of the group's own, which the projector shows only when it waits no longer. */
export type PileName = Trait | { as: 'word'; word: string; waiting?: true }

/** Cards that people put together. Its place is the upper left corner of its first card. */
export type Pile = { table: TableId; x: Millimetres; y: Millimetres; name?: PileName }

/** The cloth of one shared table. */
export type Table = { width: Millimetres; height: Millimetres }

/** The piles of one table as rows, the variables as columns: the order in which a group laid them. */
export type Grid = {
  rows: PileId[]
  columns: VariableId[]
  sortedBy?: VariableId
  /** Sorted from high to low. */
  turned?: true
  /** The group keeps yellow above green. */
  split?: true
}
/** Two orders of one table, kept to talk about. */
export type KeptOrders = { a?: Grid; b?: Grid }

/** Cards and piles as they were; a thing that was not there is not among them. */
export type Lying = {
  cards: Record<CardId, Card>
  piles: Record<PileId, Pile>
  grids?: Record<TableId, Grid>
}
/** What one act moved: how it lay before, and how it lay after. Taking back needs both. */
export type Trace = { before: Lying; after: Lying }

/** One trait is lit on every table; by a participant only for a while. */
export type Spotlight = { light: Trait; by: SeatId; until?: Milliseconds }
