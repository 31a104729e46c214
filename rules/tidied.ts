import { cardsIn, loosened, withCards, withoutRemains } from './cards.ts'
import {
  cardHeight,
  cardWidth,
  fanOf,
  freeSpots,
  looseCards,
  margin,
  tabHeight,
  type Spot,
} from './places.ts'
import type { Millimetres } from './units.ts'
import {
  dropped,
  entriesOf,
  type Card,
  type CardId,
  type PileId,
  type Play,
  type TableId,
} from './workshop.ts'

/** Between two things in one row, and between two rows. */
const gap: Millimetres = 8

type Item = { id: string; height: Millimetres; x: Millimetres; y: Millimetres }

/** The loose cards and the piles of one table in rows, none on another: piles above, loose cards below. */
export function tidied<P extends Play>(play: P, table: TableId): P {
  const cloth = play.tables[table]
  if (!cloth) return play
  const piles = entriesOf(play.piles)
    .filter(([, pile]) => pile.table === table)
    .map(([id, { x, y }]): Item => ({ id, x, y, height: tabHeight + fanOf(cardsIn(play, id).length) }))
  const loose = looseCards(play)
    .filter(([, card]) => card.table === table)
    .map(([id, { x = 0, y = 0 }]): Item => ({ id, x, y, height: cardHeight }))
  const rows = [...rowsOf(piles, cloth.width), ...rowsOf(loose, cloth.width)]
  return relaid(play, spotsIn(rows, cloth))
}

/** Rows that keep what lies above above, and what lies left left. */
function rowsOf(items: readonly Item[], width: Millimetres): Item[][] {
  const columns = columnsOn(width)
  const down = [...items].sort((one, other) => one.y - other.y || one.x - other.x)
  const starts = Array.from({ length: Math.ceil(down.length / columns) }, (_, n) => n * columns)
  return starts.map((start) => down.slice(start, start + columns).sort((one, other) => one.x - other.x))
}

const columnsOn = (width: Millimetres) =>
  Math.max(1, Math.floor((width - 2 * margin + gap) / (cardWidth + gap)))

/** The spot of every item; rows come closer together where the cloth is too low for them. */
function spotsIn(
  rows: readonly Item[][],
  cloth: { width: Millimetres; height: Millimetres },
): Map<string, Spot> {
  const high = rows.map((row) => Math.max(...row.map(({ height }) => height)))
  const needed = high.reduce((sum, height) => sum + height + gap, margin)
  const squeeze = Math.min(1, (cloth.height - margin) / Math.max(1, needed))
  const step = (cloth.width - 2 * margin + gap) / columnsOn(cloth.width)
  return new Map(
    rows.flatMap((row, n) => {
      const above = high.slice(0, n).reduce((sum, height) => sum + height + gap, margin)
      return row.map(({ id, height }, m): [string, Spot] => [
        id,
        // The spot of a pile is that of its first card, below its tab.
        {
          x: Math.round(margin + m * step),
          y: Math.round(above * squeeze + (height === cardHeight ? 0 : tabHeight)),
        },
      ])
    }),
  )
}

function relaid<P extends Play>(play: P, spots: ReadonlyMap<string, Spot>): P {
  const moved = <T extends object>(map: Record<string, T>) =>
    Object.fromEntries(
      entriesOf(map).map(([id, value]) => {
        const spot = spots.get(id)
        return [id, spot ? { ...value, ...spot } : value]
      }),
    )
  return { ...play, cards: moved(play.cards), piles: moved(play.piles) }
}

/** The cards of a pile loose around where it lay, each on the nearest free spot. */
export function takenApart<P extends Play>(play: P, pile: PileId): P {
  const there = play.piles[pile]
  if (!there) return play
  const cards = cardsIn(play, pile)
  const empty = withoutCards({ ...play, piles: dropped(play.piles, pile) }, cards)
  const spots = freeSpots(empty, there.table, there, cards.length)
  const laid = cards.map(([id, card], n): [CardId, Card] => {
    const { x, y } = spots[n] ?? there
    return [id, { ...loosened(card), x, y }]
  })
  return withoutRemains(withCards({ ...play, piles: empty.piles }, Object.fromEntries(laid)))
}

function withoutCards<P extends Play>(play: P, cards: readonly [CardId, Card][]): P {
  return { ...play, cards: cards.reduce((left, [id]) => dropped(left, id), play.cards) }
}
