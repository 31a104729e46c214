import type { TableView } from '../../../rules/view/views.ts'
import type { CardId } from '../../../rules/workshop.ts'
import { pilesOf } from '../piles.ts'

/** A card or a pile, by its id. */
export type Thing = string
type Lain = Pick<TableView, 'cards' | 'piles'>

/** How a button of the list, the tray or the sheet of a pile is found again. */
export const placeIn = {
  list: (id: Thing) => id,
  tray: (id: CardId) => `tray/${id}`,
  sheet: (id: CardId) => `sheet/${id}`,
}

/** Where the focus goes when its button went away: the places to try, the best first. */
export function whereTo(place: string, before: Lain, now: Lain): string[] {
  const [part, id] = place.split('/')
  if (id === undefined) return lies(place, before, now)
  if (part === 'sheet') return [...neighbours(id, before).map(placeIn.sheet), ...lies(id, before, now)]
  return [placeIn.tray(id), ...lies(id, before, now)]
}

/** A card lies at its pile or loose; of a pile that is gone the cards tell, the upper one first. */
function lies(id: Thing, before: Lain, now: Lain): string[] {
  const card = now.cards[id]
  if (card) return [card.pile ?? id, id]
  if (now.piles[id]) return [id]
  const lay = pilesOf(before).get(id) ?? []
  return [...lay].reverse().flatMap(([one]) => now.cards[one]?.pile ?? (now.cards[one] ? one : []))
}

/** The cards of its pile: what lay after it, then what lay before it. */
function neighbours(id: CardId, before: Lain): CardId[] {
  const pile = (pilesOf(before).get(before.cards[id]?.pile ?? '') ?? []).map(([one]) => one)
  const place = pile.indexOf(id)
  return place < 0 ? [] : [...pile.slice(place), ...pile.slice(0, place).reverse()]
}
