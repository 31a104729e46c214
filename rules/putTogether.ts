import { cardsIn, loosened, withCards, withoutRemains } from './cards.ts'
import { inside, makeRoom, spotForPile } from './places.ts'
import type { Spot } from './spots.ts'
import { type Card, type CardId, type PileId, type Play, type Workshop } from './workshop.ts'

/** Puts cards with a loose card or with any card of a pile; they come to lie on top, in this order. */
export function putTogether(workshop: Workshop, cards: CardId[], target: CardId): Workshop {
  const on = workshop.cards[target]
  if (!on) return workshop
  const { play, pile } =
    on.pile === undefined ? newPile(workshop, target, on) : { play: workshop, pile: on.pile }
  return withoutRemains(
    onTop(
      play,
      cards.filter((id) => id !== target),
      pile,
    ),
  )
}

/** Puts cards on an existing pile. */
export function putOnPile(workshop: Workshop, cards: CardId[], pile: PileId): Workshop {
  return withoutRemains(onTop(workshop, cards, pile))
}

/** Takes cards out of their piles and lays them loose, from this spot on, a step apart. */
export function layLoose(workshop: Workshop, cards: CardId[], spot: Spot): Workshop {
  const laid = cards.flatMap((id, n): [CardId, Card][] => {
    const card = workshop.cards[id]
    const cloth = card?.table === undefined ? undefined : workshop.tables[card.table]
    if (!card || !cloth) return []
    const there = inside(cloth, { x: spot.x + n * 16, y: spot.y + n * 12 })
    return [[id, { ...loosened(card), ...there }]]
  })
  return withoutRemains(withCards(workshop, Object.fromEntries(laid)))
}

function newPile(workshop: Workshop, id: CardId, card: Card): { play: Workshop; pile: PileId } {
  const lastPile = workshop.lastPile + 1
  const pile = `h${lastPile}`
  const table = card.table ?? ''
  const wish = { x: card.x ?? 0, y: card.y ?? 0 }
  const spot = spotForPile(workshop, table, wish)
  const begun = { ...workshop, lastPile, piles: { ...workshop.piles, [pile]: { table, ...spot } } }
  const play = onTop(begun, [id], pile)
  return { play: { ...play, ...makeRoom(play, pile) }, pile }
}

function onTop<P extends Play>(play: P, cards: CardId[], pile: PileId): P {
  const top = cardsIn(play, pile).at(-1)?.[1].rank ?? 0
  const changed = cards.flatMap((id, n): [CardId, Card][] => {
    const card = play.cards[id]
    if (!card) return []
    const { x: _x, y: _y, ...rest } = card
    return [[id, { ...rest, pile, rank: top + n + 1 }]]
  })
  return withCards(play, Object.fromEntries(changed))
}
