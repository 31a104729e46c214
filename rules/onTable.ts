import type { CardId, Play } from './workshop.ts'

/** Whether this card lies on a table. */
export function onTable({ cards }: Play, id: CardId): boolean {
  return cards[id]?.place === 'table'
}
