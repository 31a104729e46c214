import type { Carried } from '../../../rules/acts/index.ts'
import type { Labels } from '../../../rules/deck.ts'
import type { SeenCard } from '../../../rules/view/views.ts'
import { colourOf, type Colour } from '../../parts/colour.ts'
import type { Lying } from '../piles.ts'

export type PileOrder = Carried<'orderPile'>['by']

const orders: readonly PileOrder[] = ['variable', 'value', 'outcome', 'pseudonym']

/** The ways to put a pile in order that would change how it lies; of two that come to the same, the first. */
export function ordersFor(cards: readonly Lying[], labels: Labels): PileOrder[] {
  const seen = new Set([idsIn(cards)])
  return orders.filter((by) => {
    const after = idsIn(inOrder(cards, labels, by))
    return !seen.has(after) && seen.add(after)
  })
}

/** Yellow before green before white. */
const byColour: readonly Colour[] = ['work', 'noWork', 'white']

const idsIn = (cards: readonly Lying[]) => cards.map(([id]) => id).join(' ')

/** What is equal stays as it lay. */
function inOrder(cards: readonly Lying[], labels: Labels, by: PileOrder): Lying[] {
  return cards
    .map((lying) => ({ lying, key: keyOf(lying[1], labels, by) }))
    .sort((one, other) => one.key.localeCompare(other.key, 'en', { numeric: true }))
    .map(({ lying }) => lying)
}

/** The labels list characteristics and their values as the deck does. */
function keyOf(card: SeenCard, { variables }: Labels, by: PileOrder): string {
  const place = Object.keys(variables).indexOf(card.variable)
  if (by === 'variable') return String(place)
  if (by === 'outcome') return String(byColour.indexOf(colourOf(card)))
  if (by === 'pseudonym') return card.pseudonym ?? ''
  const value = Object.keys(variables[card.variable]?.categories ?? {}).indexOf(card.value)
  return `${place} ${value < 0 ? card.value : value}`
}
