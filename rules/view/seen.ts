import type { StepName } from '../agenda.ts'
import type { Millimetres, Milliseconds, Minutes } from '../units.ts'
import type { Mark, Outcome, PileId, PileName, Role, TableId, Trait, VariableId } from '../workshop.ts'

/** A card as everybody may see it: no person; a name only where nobody wrote a number over it. */
export type SeenCard = {
  variable: VariableId
  value: string
  /** Absent while the card is white. */
  outcome?: Outcome
  pseudonym?: string
  name?: string
}
export type TableCard = SeenCard & {
  table: TableId
  pile?: PileId
  /** In a pile: the highest rank lies on top. */
  rank?: number
  /** Loose: the upper left corner. */
  x?: Millimetres
  y?: Millimetres
}
export type SeenPile = { table: TableId; x: Millimetres; y: Millimetres; name?: PileName }
export type SeenSeat = {
  mark?: Mark
  /** The second one of a pair. */
  partner?: Mark
  role: Role
  people: 1 | 2
  ghost?: true
  table?: TableId
}
/** What is lit on every table, and who lit it: somebody with a mark, else the facilitator. */
export type SeenSpotlight = { light: Trait; mark?: Mark; until?: Milliseconds }
export type SeenStep = {
  index: number
  /** How many steps the agenda has. */
  of: number
  name: StepName
  minutes: Minutes
  startedAt: Milliseconds
}
