import type { Deck } from '../rules/deck.ts'
import type { Refusal } from '../rules/refusals.ts'
import { paperOf, type Paper } from '../rules/view/paper.ts'
import type { Entrance } from './entrance.ts'

type PaperParts = { entrance: Pick<Entrance, 'enter'>; decks: ReadonlyMap<string, Deck> }
type Asked = Parameters<Entrance['enter']>[0]

/**
 * What a facilitator prints: all cards of all persons, asked for once and kept nowhere. It is no part of the console's
 * view, which goes to every screen of everybody who leads.
 */
export function paperAt({ entrance, decks }: PaperParts) {
  return async (asked: Asked): Promise<Paper | Refusal> => {
    const found = entrance.enter(asked)
    if (typeof found === 'string') return found
    const { workshop } = found.room
    const deck = decks.get(workshop.settings.deck)
    const leads = workshop.seats[found.seat]?.role === 'facilitator'
    return leads && deck ? paperOf(workshop, deck) : 'not-yours'
  }
}
