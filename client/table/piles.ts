import type { TableCard, TableView } from '../../rules/view/views.ts'
import type { CardId, PileId } from '../../rules/workshop.ts'

export type Lying = [CardId, TableCard]

/** The cards of every pile, the lowest first. */
export function pilesOf({ cards, piles }: Pick<TableView, 'cards' | 'piles'>): Map<PileId, Lying[]> {
  const lying = new Map<PileId, Lying[]>(Object.keys(piles).map((pile) => [pile, []]))
  for (const one of Object.entries(cards)) lying.get(one[1].pile ?? '')?.push(one)
  for (const pile of lying.values()) pile.sort(([, one], [, other]) => rankOf(one) - rankOf(other))
  return lying
}

const rankOf = (card: TableCard) => card.rank ?? 0

/** The cards that lie in no pile. */
export function looseOf({ cards }: Pick<TableView, 'cards'>): Lying[] {
  return Object.entries(cards).filter(([, { pile }]) => pile === undefined)
}

/** The word that most of them say; the first of them where there are more. */
export function mostSaid(words: readonly string[]): string | undefined {
  const tally = new Map<string, number>()
  for (const word of words) tally.set(word, (tally.get(word) ?? 0) + 1)
  const most = Math.max(0, ...tally.values())
  return [...tally].find(([, count]) => count === most)?.[0]
}
