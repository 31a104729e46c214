import { cardsIn, loosened, withCards, withoutRemains } from './cards.ts'
import type { Deck } from './deck.ts'
import { colourOf } from './white.ts'
import { outcomes } from './workshop.ts'
import type { Card, CardId, Outcome, PileId, Play, Workshop } from './workshop.ts'

/** By what a whole pile can be put in order. */
export const pileOrders = ['variable', 'value', 'outcome', 'pseudonym'] as const
export type PileOrder = (typeof pileOrders)[number]

/** Puts cards in the pile of another card, right under it and in this order. */
export function putUnder(workshop: Workshop, cards: readonly CardId[], under: CardId): Workshop {
  const pile = workshop.cards[under]?.pile
  if (pile === undefined) return workshop
  const others = cardsIn(workshop, pile).filter(([id]) => !cards.includes(id))
  const place = others.findIndex(([id]) => id === under)
  const moved = cards.flatMap((id): [CardId, Card][] => {
    const card = workshop.cards[id]
    return card ? [[id, card]] : []
  })
  const order = [...others.slice(0, place), ...moved, ...others.slice(place)]
  return withoutRemains(ranked(workshop, pile, order))
}

/**
 * Puts the cards of a pile in order: by characteristic as the deck lists them, by value from low to high, yellow
 * before green before white, or by number. What is equal stays as it lay.
 */
export function orderedPile(workshop: Workshop, deck: Deck, pile: PileId, by: PileOrder): Workshop {
  const keyed = cardsIn(workshop, pile).map((entry) => ({ entry, key: keyOf(workshop, deck, entry[1], by) }))
  // Titles are read from top to bottom of the fan, which is from the lowest card to the highest.
  const sorted = keyed.sort((one, other) => one.key.localeCompare(other.key, 'en', { numeric: true }))
  return ranked(
    workshop,
    pile,
    sorted.map(({ entry }) => entry),
  )
}

function keyOf(play: Play, deck: Deck, card: Card, by: PileOrder): string {
  const place = deck.variables.findIndex(({ id }) => id === card.variable)
  if (by === 'variable') return String(place)
  if (by === 'outcome') return colourKey(colourOf(play, card))
  if (by === 'pseudonym') return card.pseudonym ?? ''
  const value = deck.variables[place]?.categories.findIndex(({ id }) => id === card.value) ?? -1
  return `${place} ${value < 0 ? card.value : value}`
}

/** Yellow, green, and what is white last. */
function colourKey(colour: Outcome | undefined): string {
  return colour ? String(outcomes.indexOf(colour)) : '2'
}

/** Only cards whose place changes are changed. */
function ranked(workshop: Workshop, pile: PileId, order: readonly [CardId, Card][]): Workshop {
  const changed = order.flatMap(([id, card], n): [CardId, Card][] => {
    if (card.pile === pile && card.rank === n + 1) return []
    const { x: _x, y: _y, ...rest } = loosened(card)
    return [[id, { ...rest, pile, rank: n + 1 }]]
  })
  return changed.length === 0 ? workshop : withCards(workshop, Object.fromEntries(changed))
}
