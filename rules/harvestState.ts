/** The name of one line of the harvest: of a text, a claim, a statement; it says nothing of who or when. */
export type LineId = string

/** How far the facilitator has looked through the harvest: part of the workshop. */
export type HarvestState = {
  /** Which lines leave and which do not, as far as the facilitator said so. */
  reviewed?: Record<LineId, boolean>
}
