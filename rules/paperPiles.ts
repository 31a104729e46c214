import { cardsIn, loosened, withCards, withoutRemains } from './cards.ts'
import { paperCodeFrom, paperCodes } from './paperCodes.ts'
import type { Refusal } from './refusals.ts'
import { scattered, tidied } from './tidied.ts'
import {
  entriesOf,
  type Card,
  type CardId,
  type Pile,
  type PileId,
  type TableId,
  type Workshop,
} from './workshop.ts'

/** A pile of printed cards as somebody typed it: the number on them, where there is one, and their codes. */
export type TypedPile = { number?: string | undefined; codes: string[] }
/** The same with the cards that the codes stand for. */
export type NamedPile = { number?: string | undefined; cards: readonly CardId[] }

/** The steps in which what lies on a real table can come to the screen. */
export const paperSteps = ['link', 'order', 'discover'] as const

/** New piles come before all that lies there, in the order in which they were typed; `tidied` finds their places. */
const before = -1000

/** The cards of typed piles; refused where no card has a code, or where a card was typed twice. */
export function namedBy(workshop: Workshop, typed: readonly TypedPile[]): NamedPile[] | Refusal {
  const known = paperCodes(workshop)
  const named = typed.map(({ number, codes }) => ({
    number,
    cards: codes.flatMap((code) => known.get(paperCodeFrom(code) ?? '') ?? []),
  }))
  if (named.some(({ cards }, n) => cards.length !== typed[n]?.codes.length)) return 'no-such-code'
  const all = named.flatMap(({ cards }) => cards)
  return new Set(all).size < all.length ? 'code-twice' : named
}

/**
 * Exactly these piles on one table, in rows with what else lies there; of one card alone: that card loose. A number
 * that was typed stands on every card of its pile, whatever the screen had there; without one the cards stay as they
 * are. A pile that loses more than half of its cards is replaced: what is left of it lies loose, on its own table.
 */
export function laidAsOnPaper(workshop: Workshop, piles: readonly NamedPile[], table: TableId): Workshop {
  const apart = withoutReplaced(workshop, piles)
  const laid = piles.reduce((play, pile, n) => withPile(play, pile, { table, x: n, y: before }), apart)
  return tidied(withoutRemains(laid), table)
}

function withoutReplaced(workshop: Workshop, piles: readonly NamedPile[]): Workshop {
  const named = new Set(piles.flatMap(({ cards }) => cards))
  return Object.keys(workshop.piles).reduce((play, id) => {
    const cards = cardsIn(workshop, id)
    const left = cards.filter(([card]) => !named.has(card))
    return left.length * 2 < cards.length ? scattered(play, id, left) : play
  }, workshop)
}

function withPile(workshop: Workshop, { number, cards }: NamedPile, there: Pile): Workshop {
  const [only, ...more] = cards
  const numbered = withNumber(workshop, cards, number)
  if (more.length === 0) return only === undefined ? numbered : withLoose(numbered, only, there)
  const known = pileOf(numbered, cards, there.table)
  const lastPile = known === undefined ? numbered.lastPile + 1 : numbered.lastPile
  const id = known ?? `h${lastPile}`
  const named: Pile = {
    ...(numbered.piles[id] ?? there),
    ...(number === undefined ? {} : { name: { as: 'pseudonym', pseudonym: number } }),
  }
  const begun = { ...numbered, lastPile, piles: { ...numbered.piles, [id]: named } }
  return known === undefined ? withOnPile(begun, cards, id, there.table) : begun
}

function withNumber(workshop: Workshop, cards: readonly CardId[], number: string | undefined): Workshop {
  if (number === undefined) return workshop
  return changed(workshop, cards, (card) => ({ ...card, pseudonym: number }))
}

/** The pile in which exactly these cards lie already, however they lie in it. */
function pileOf(
  { cards: all, piles }: Workshop,
  cards: readonly CardId[],
  table: TableId,
): PileId | undefined {
  const pile = all[cards[0] ?? '']?.pile
  if (pile === undefined || piles[pile]?.table !== table) return undefined
  const lie = entriesOf(all).flatMap(([id, card]) => (card.pile === pile ? [id] : []))
  return lie.length === cards.length && lie.every((id) => cards.includes(id)) ? pile : undefined
}

function withLoose(workshop: Workshop, id: CardId, { table, x, y }: Pile): Workshop {
  return changed(workshop, [id], (card) => ({ ...loosened(card), table, x, y }))
}

/** The card that was typed first lies lowest, as where cards are put on a pile one by one. */
function withOnPile(workshop: Workshop, cards: readonly CardId[], pile: PileId, table: TableId): Workshop {
  return changed(workshop, cards, ({ x: _x, y: _y, ...card }, n) => ({ ...card, table, pile, rank: n + 1 }))
}

function changed(
  workshop: Workshop,
  cards: readonly CardId[],
  change: (card: Card, n: number) => Card,
): Workshop {
  const next = cards.flatMap((id, n): [CardId, Card][] => {
    const card = workshop.cards[id]
    return card ? [[id, change(card, n)]] : []
  })
  return withCards(workshop, Object.fromEntries(next))
}
