/** How far the facilitator has looked through the harvest: part of the workshop. */
export type HarvestState = {}
