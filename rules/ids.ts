export type SeatId = string
export type CardId = string
export type PileId = string
export type PersonId = string
export type TableId = string
export type VariableId = string
export type ClaimId = string

export const outcomes = ['work', 'noWork'] as const
/** Yellow: found work. Green: did not find work. */
export type Outcome = (typeof outcomes)[number]
