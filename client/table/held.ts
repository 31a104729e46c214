import type { Millimetres } from '../../rules/units.ts'
import type { CardId, PileId, VariableId } from '../../rules/workshop.ts'

/** A place on the cloth. */
export type Spot = { x: Millimetres; y: Millimetres }

/** One card, and the pile that it lies in. */
export type Taken = { card: CardId; pile?: PileId }

/** What lies under the pointer; of a card or a pile also how far its upper left corner is from the pointer. */
export type Under =
  | ({ is: 'card'; grip: Spot } & Taken)
  | { is: 'tab'; pile: PileId; grip: Spot }
  | { is: 'row'; pile: PileId }
  /** Between two titles of a fan: right under this card. */
  | { is: 'between'; pile: PileId; under: CardId }
  /** Below the last title of the fan that the cards come from. */
  | { is: 'end'; pile: PileId }
  | { is: 'head'; variable: VariableId }
  /** Between two rows, or two columns, of a grid: before this one, or after the last. */
  | { is: 'rows'; before?: PileId }
  | { is: 'columns'; before?: VariableId }
  | { is: 'cloth' }

/** What is in the hand: cards, the first of them leading, with the pile that all of them come from; a pile; or, of a
 * grid, a row or a column. */
export type Held =
  | { is: 'cards'; cards: CardId[]; from?: PileId }
  | { is: 'pile'; pile: PileId }
  | { is: 'row'; pile: PileId }
  | { is: 'column'; variable: VariableId }

/** So many cards go in one hand, as the wire has it; a test holds both to each other. */
export const mostCards = 40

/** These cards in one hand, no more than fit; undefined without any. */
export function handOf(taken: readonly Taken[]): Held | undefined {
  const some = taken.slice(0, mostCards)
  const [first] = some
  if (!first) return undefined
  const same = first.pile !== undefined && some.every(({ pile }) => pile === first.pile)
  const from = same && first.pile !== undefined ? { from: first.pile } : {}
  return { is: 'cards', cards: some.map(({ card }) => card), ...from }
}

/** The hand with one card more, or without it when it is there already; undefined when nothing is left. */
export function toggled(held: Held | undefined, one: Taken): Held | undefined {
  if (held?.is !== 'cards') return handOf([one])
  if (!held.cards.includes(one.card)) return joined(held, [one])
  const cards = held.cards.filter((card) => card !== one.card)
  return cards.length > 0 ? { ...held, cards } : undefined
}

/** The hand with these cards besides. */
export function joined(held: Held | undefined, more: readonly Taken[]): Held | undefined {
  if (held?.is !== 'cards') return handOf(more) ?? held
  const from = held.from === undefined ? {} : { pile: held.from }
  const there = held.cards.map((card): Taken => ({ card, ...from }))
  return handOf([...there, ...more.filter(({ card }) => !held.cards.includes(card))])
}

export function holdsCard(held: Held | undefined, card: CardId): boolean {
  return held?.is === 'cards' && held.cards.includes(card)
}

/** The ids that a hand tells the others when it drags; nobody holds a column. */
export function idsOf(held: Held): string[] {
  if (held.is === 'cards') return held.cards
  return held.is === 'column' ? [] : [held.pile]
}
