import type { Labels } from '../../../rules/deck.ts'
import type { TableView } from '../../../rules/view/views.ts'
import type { PileId, PileName } from '../../../rules/workshop.ts'
import { faceOf, sentenceOf } from '../../parts/faces.ts'
import type { Say } from '../../text.ts'
import { looseOf, pilesOf, type Lying } from '../piles.ts'

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

/** The names that a pile could get: what its own cards say. */
export function namesFor(cards: readonly Lying[], labels: Labels): PileName[] {
  const faces = cards.map(([, card]) => card)
  const registers = once(faces.map(({ variable }) => labels.variables[variable]?.register ?? ''))
  const holders = once(faces.map((card) => faceOf(card, labels).holderId))
  return [
    ...once(faces.map(({ pseudonym }) => pseudonym ?? '')).map((pseudonym) => ({
      as: 'pseudonym' as const,
      pseudonym,
    })),
    ...[...new Set(faces.map(({ outcome }) => outcome))].map((outcome) => ({
      as: 'outcome' as const,
      outcome,
    })),
    ...once(faces.map(({ variable }) => variable)).map((variable) => ({ as: 'variable' as const, variable })),
    ...registers.map((register) => ({ as: 'register' as const, register })),
    ...holders.map((holder) => ({ as: 'holder' as const, holder })),
  ]
}

function once(words: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => word !== '')
}
