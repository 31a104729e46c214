import type { TableView } from '../../../rules/view/views.ts'
import type { CardId, PileId } from '../../../rules/workshop.ts'
import type { Screen } from '../../screen.ts'
import { pilesOf } from '../piles.ts'
import type { Does, Picking } from './picking.ts'

/** Beside the pile that a card came from, in millimetres. */
const beside = 75

type Said = Pick<Screen, 'table' | 'say'>
type Puts = Pick<Picking, 'putWith' | 'putOnPile' | 'putBefore' | 'layLoose'>

/** The ways to put down what is picked up, each one act. */
export function puttingDown({ table, say }: Said, picked: readonly CardId[], does: Does): Puts {
  const withCard = (card: CardId, said: string) => {
    const cards = picked.filter((one) => one !== card)
    const isLoose = table.cards[card]?.pile === undefined
    return does('putWith', { cards, card }, said, isLoose ? [...cards, card] : cards)
  }
  const whole = wholePile(table, picked)
  const withPile = (pile: PileId) => {
    const there = idsIn(table, pile)
    const said = say('list.onPile', { count: new Set([...there, ...picked]).size })
    if (whole !== undefined && whole !== pile)
      return does('joinPiles', { pile: whole, with: pile }, said, picked)
    return withCard(there.at(-1) ?? '', said)
  }
  return {
    ...inPlace({ table, say }, picked, does),
    putOnPile: withPile,
    putWith(card) {
      const pile = table.cards[card]?.pile
      if (pile !== undefined) return withPile(pile)
      const upper = whole && idsIn(table, whole).at(-1)
      const said = say('list.onPile', { count: picked.length + 1 })
      // A whole pile keeps its name: the card comes to it.
      if (upper !== undefined) return does('putWith', { cards: [card], card: upper }, said, [card])
      return withCard(card, say('list.newPile', { count: new Set([...picked, card]).size }))
    },
  }
}

/** At a place in a pile, or beside it. */
function inPlace(
  { table, say }: Said,
  picked: readonly CardId[],
  does: Does,
): Pick<Puts, 'putBefore' | 'layLoose'> {
  return {
    putBefore: (card) =>
      does(
        'putInOrder',
        { cards: [...picked], under: card },
        say('list.putBefore', { count: picked.length }),
      ),
    layLoose: () =>
      does(
        'lay',
        { cards: [...picked], ...spotFor(table, picked) },
        say('list.laid', { count: picked.length }),
        picked,
      ),
  }
}

const idsIn = (table: TableView, pile: PileId): CardId[] => (pilesOf(table).get(pile) ?? []).map(([id]) => id)

/** The one pile of which all cards are picked up, and no other card: what becomes of it is an act of its own. */
export function wholePile(table: TableView, picked: readonly CardId[]): PileId | undefined {
  const pile = table.cards[picked[0] ?? '']?.pile
  if (pile === undefined) return undefined
  const there = idsIn(table, pile)
  return there.length === picked.length && there.every((card) => picked.includes(card)) ? pile : undefined
}

function spotFor({ cards, piles }: TableView, picked: readonly CardId[]): { x: number; y: number } {
  const pile = picked.map((id) => piles[cards[id]?.pile ?? '']).find((there) => there !== undefined)
  return pile ? { x: pile.x + beside, y: pile.y } : { x: 0, y: 0 }
}
