import type { Labels } from '../../../rules/deck.ts'
import type { TableView } from '../../../rules/view/views.ts'
import type { PileId, PileName } from '../../../rules/workshop.ts'
import { sentenceOf } from '../../parts/faces.ts'
import type { Say } from '../../text.ts'
import { looseOf, pilesOf, type Lying } from '../piles.ts'
import { pileName, type Words } from '../words.ts'

/** One pile with its cards, the lowest first. */
export type PileItem = { pile: PileId; cards: Lying[]; name?: PileName | undefined }
export type Items = { piles: PileItem[]; loose: Lying[] }

/** What lies on the table in a steady order, and of that what somebody looks for. */
export function itemsOf(table: TableView, query: string, labels: Labels, say: Say): Items {
  const wanted = query.trim().toLowerCase()
  const found = (one: Lying) => sentenceOf(one[1], labels, say).toLowerCase().includes(wanted)
  const piles = [...pilesOf(table)].map(([pile, cards]) => ({ pile, cards, name: table.piles[pile]?.name }))
  const inOrder = piles.sort((one, other) => numberIn(one.pile) - numberIn(other.pile))
  const loose = looseOf(table).sort(([one], [other]) => numberIn(one) - numberIn(other))
  if (!wanted) return { piles: inOrder, loose }
  return { piles: inOrder.filter(({ cards }) => cards.some(found)), loose: loose.filter(found) }
}

/** `h12` and `1-12` count as 12. */
function numberIn(id: string): number {
  return Number(/\d+$/.exec(id)?.[0] ?? 0)
}

/** What is written on these cards, each once: numbers, and names that nobody wrote over. */
export function writtenOn(cards: readonly Lying[]): string[] {
  return [...new Set(cards.map(([, { pseudonym, name }]) => pseudonym ?? name ?? ''))]
}

/** One pile with its cards, as long as it lies there. */
export function pileItem(table: TableView, pile: PileId | undefined): PileItem | undefined {
  const there = pile === undefined ? undefined : table.piles[pile]
  if (pile === undefined || !there) return undefined
  return { pile, cards: pilesOf(table).get(pile) ?? [], name: there.name }
}

/** What a pile is called in a sentence: its name, else what is written on its cards. */
export function calledIn(screen: Words & { table: TableView }, pile: PileId): string {
  const item = pileItem(screen.table, pile)
  return item ? pileName(screen, item.name) || writtenOn(item.cards).join(' + ') : ''
}
