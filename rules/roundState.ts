/** What the extra rounds of domain.md, C8, leave: part of the workshop. */
export type RoundState = {}
