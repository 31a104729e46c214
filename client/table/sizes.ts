import type { Millimetres } from '../../rules/units.ts'

/** The measures of a card on the cloth, as the rules lay them; a test holds both to each other. */
export const cardWidth: Millimetres = 63
export const cardHeight: Millimetres = 88
/** How far the cards of a pile lie apart, so that every title shows. */
export const fanStep: Millimetres = 12
/** How far a fan reaches below its first card's top; more cards than ten lie closer. */
export const fanReach: Millimetres = 108
/** The room that the rules keep above a pile for its tab. */
export const tabHeight: Millimetres = 14
