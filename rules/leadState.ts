/** How the facilitator leads: part of the workshop. */
export type LeadState = {}
