import { cardsIn, loosened, withCards, withoutRemains } from './cards.ts'
import { cardHeight, cardWidth, fanOf, freeSpots, looseCards, tabHeight } from './places.ts'
import type { Spot } from './spots.ts'
import type { Millimetres } from './units.ts'
import {
  dropped,
  entriesOf,
  type Card,
  type CardId,
  type PileId,
  type Play,
  type Table,
  type TableId,
} from './workshop.ts'

/** Between two things in one row, and between two rows. */
const gap: Millimetres = 8
/** The more room there is, the larger screens draw everything; it is laid out for the largest of these that fits. */
const growths = [2.5, 2.2, 2, 1.8, 1.6, 1.45, 1.3, 1.2, 1.1, 1]

type Item = { id: string; height: Millimetres; x: Millimetres; y: Millimetres }
type Row = { items: Item[]; height: Millimetres }

/** The loose cards and the piles of one table in rows all over it, none on another: piles above, loose cards below. */
export function tidied<P extends Play>(play: P, table: TableId): P {
  const cloth = play.tables[table]
  if (!cloth) return play
  const piles = entriesOf(play.piles)
    .filter(([, pile]) => pile.table === table)
    .map(([id, { x, y }]): Item => ({ id, x, y, height: tabHeight + fanOf(cardsIn(play, id).length) }))
  const loose = looseCards(play)
    .filter(([, card]) => card.table === table)
    .map(([id, { x = 0, y = 0 }]): Item => ({ id, x, y, height: cardHeight }))
  const rowsAt = (growth: number) => {
    const most = Math.max(1, Math.floor((cloth.width + gap) / (cardWidth * growth + gap)))
    return [...rowsOf(piles, most), ...rowsOf(loose, most)]
  }
  const growth = growths.find((one) => heightOf(rowsAt(one)) * one <= cloth.height) ?? 1
  return relaid(play, spotsIn(rowsAt(growth), growth, cloth))
}

/** Rows of about the same length, in which what lies above stays above, and what lies left stays left. */
function rowsOf(items: readonly Item[], most: number): Row[] {
  const down = [...items].sort((one, other) => one.y - other.y || one.x - other.x)
  const count = Math.ceil(down.length / most)
  const long = Math.ceil(down.length / Math.max(1, count))
  return Array.from({ length: count }, (_, n) => {
    const row = down.slice(n * long, (n + 1) * long).sort((one, other) => one.x - other.x)
    return { items: row, height: Math.max(...row.map(({ height }) => height)) }
  })
}

const heightOf = (rows: readonly Row[]) => rows.reduce((sum, { height }) => sum + height + gap, gap)

/**
 * The spot of every item: where its corner has to be so that, drawn so much larger, everything fills the cloth. Rows
 * that do not fit come closer together.
 */
function spotsIn(rows: readonly Row[], growth: number, { width, height }: Table): Map<string, Spot> {
  const across = (width - cardWidth * growth) / (width - cardWidth)
  const down = (height - cardHeight * growth) / (height - cardHeight)
  const needed = rows.reduce((sum, row) => sum + row.height * growth, 0)
  const spare = height - needed
  const [before, between] =
    spare < 0
      ? [0, spare / Math.max(1, rows.length - 1)]
      : [spare / (rows.length + 1), spare / (rows.length + 1)]
  return new Map(
    rows.flatMap(({ items }, n) => {
      const above = rows.slice(0, n).reduce((sum, row) => sum + row.height * growth + between, before)
      return items.map(({ id, height: high }, m): [string, Spot] => {
        const left = ((m + 0.5) / items.length) * width - (cardWidth * growth) / 2
        // The corner of a pile is that of its first card, below its tab.
        const top = above + (high === cardHeight ? 0 : tabHeight * growth)
        return [id, { x: Math.round(left / across), y: Math.round(top / down) }]
      })
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
  return withoutRemains(scattered(play, pile, cardsIn(play, pile)))
}

/** Some cards of a pile loose around where it lies, each on the nearest free spot, as if the pile were gone already. */
export function scattered<P extends Play>(play: P, pile: PileId, cards: readonly [CardId, Card][]): P {
  const there = play.piles[pile]
  if (!there) return play
  const spots = freeSpots({ ...play, piles: dropped(play.piles, pile) }, there.table, there, cards.length)
  const laid = cards.map(([id, card], n): [CardId, Card] => {
    const { x, y } = spots[n] ?? there
    return [id, { ...loosened(card), x, y }]
  })
  return withCards(play, Object.fromEntries(laid))
}
