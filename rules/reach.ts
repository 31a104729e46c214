import type { Refusal } from './refusals.ts'
import type { Given } from './rule.ts'
import type { CardId, PileId, SeatId, TableId, Workshop } from './workshop.ts'

/** Who reaches for what: at another table, or into somebody else's hand, nobody reaches. */
export type Reach = { workshop: Workshop; seat: SeatId; given: Given }

/** Why these cards may not be moved together by this seat now; undefined when they may. */
export function whyNotCards(reach: Reach, cards: readonly CardId[]): Refusal | undefined {
  return whyNotEach(reach, cards) ?? whyNotTogether(reach, cards)
}

/** The same card by card: they may lie on several tables. */
export function whyNotEach(reach: Reach, cards: readonly CardId[]): Refusal | undefined {
  return cards.map((id) => whyNotCard(reach, id)).find((refusal) => refusal !== undefined)
}

function whyNotCard(reach: Reach, id: CardId): Refusal | undefined {
  const card = reach.workshop.cards[id]
  if (card?.place !== 'table') return 'no-such-card'
  if (isElsewhere(reach, card.table)) return 'other-table'
  return isHeld(reach, id) || (card.pile !== undefined && isHeld(reach, card.pile)) ? 'held' : undefined
}

/** Cards of two tables never come together, whoever asks. */
export function whyNotTogether({ workshop }: Reach, cards: readonly CardId[]): Refusal | undefined {
  return new Set(cards.map((id) => workshop.cards[id]?.table)).size > 1 ? 'other-table' : undefined
}

/** Why nothing may be put on this card; a pile in somebody's hand may get one more card. */
export function whyNotOnto(reach: Reach, id: CardId): Refusal | undefined {
  const card = reach.workshop.cards[id]
  if (card?.place !== 'table') return 'no-such-card'
  if (isElsewhere(reach, card.table)) return 'other-table'
  return card.pile === undefined && isHeld(reach, id) ? 'held' : undefined
}

/** Why this pile may not be moved or changed as a whole. */
export function whyNotPile(reach: Reach, id: PileId): Refusal | undefined {
  const pile = reach.workshop.piles[id]
  if (!pile) return 'no-such-pile'
  if (isElsewhere(reach, pile.table)) return 'other-table'
  return isHeld(reach, id) ? 'held' : undefined
}

function isElsewhere({ workshop, seat }: Reach, table: TableId | undefined): boolean {
  const own = seatTable(workshop, seat)
  return own !== undefined && table !== own
}

function isHeld({ given }: Reach, thing: string): boolean {
  return given.isHeld?.(thing) === true
}

/** The table at which a seat sits, where there are several. */
export function seatTable({ seats, tables }: Pick<Workshop, 'seats' | 'tables'>, seat: SeatId) {
  const table = seats[seat]?.table
  return table !== undefined && Object.keys(tables).length > 1 ? table : undefined
}
