import {
  dropped,
  entriesOf,
  without,
  type Card,
  type CardId,
  type PersonId,
  type PileId,
  type Play,
  type SeatId,
} from './workshop.ts'

/** The cards of one person, with their ids, in the order in which they were dealt. */
export function cardsOf(play: Play, person: PersonId): [CardId, Card][] {
  return entriesOf(play.cards).filter(([, card]) => card.person === person)
}

/** The cards of a pile, the lowest first. */
export function cardsIn(play: Play, pile: PileId): [CardId, Card][] {
  const rank = (card: Card) => card.rank ?? 0
  return entriesOf(play.cards)
    .filter(([, card]) => card.pile === pile)
    .sort(([, one], [, other]) => rank(one) - rank(other))
}

/** The persons whose cards this seat holds. */
export function personsOf(play: Play, seat: SeatId): PersonId[] {
  return entriesOf(play.persons)
    .filter(([, person]) => person.holders.includes(seat))
    .map(([id]) => id)
}

/** Whether this seat holds the person of this card, and the card is still in its hands. */
export function holds(play: Play, seat: SeatId, id: CardId): boolean {
  const card = play.cards[id]
  return card?.place === 'own' && play.persons[card.person]?.holders.includes(seat) === true
}

/** The play with these cards changed. */
export function withCards<P extends Play>(play: P, changed: Record<CardId, Card>): P {
  return { ...play, cards: { ...play.cards, ...changed } }
}

/** The number on most cards of a person: its main number; absent when no card has one. */
export function mainNumber(play: Play, person: PersonId): string | undefined {
  const tally = new Map<string, number>()
  for (const [, { pseudonym }] of cardsOf(play, person))
    if (pseudonym !== undefined) tally.set(pseudonym, (tally.get(pseudonym) ?? 0) + 1)
  return [...tally].sort(([, one], [, other]) => other - one)[0]?.[0]
}

/** Takes a card out of its pile. */
export function loosened(card: Card): Card {
  return without(without(card, 'pile'), 'rank')
}

/** Piles of none disappear; the last card of a pile lies loose where the pile lay. */
export function withoutRemains<P extends Play>(play: P): P {
  const sizes = new Map<PileId, CardId[]>()
  for (const [id, card] of entriesOf(play.cards))
    if (card.pile) sizes.set(card.pile, [...(sizes.get(card.pile) ?? []), id])
  return Object.keys(play.piles).reduce((left, pile) => {
    const cards = sizes.get(pile) ?? []
    return cards.length > 1 ? left : dissolved(left, pile, cards[0])
  }, play)
}

function dissolved<P extends Play>(play: P, pile: PileId, last: CardId | undefined): P {
  const there = play.piles[pile]
  const card = last === undefined ? undefined : play.cards[last]
  const piles = dropped(play.piles, pile)
  if (!there || !card || last === undefined) return { ...play, piles }
  const { x, y } = there
  return { ...play, piles, cards: { ...play.cards, [last]: { ...loosened(card), x, y } } }
}
