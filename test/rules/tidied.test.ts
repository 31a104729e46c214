import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { cardsIn } from '../../rules/cards.ts'
import { cardHeight, cardWidth, fanOf, looseCards, tabHeight } from '../../rules/places.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { asked, led, played, workshopAt } from '../play/table.ts'

type Box = { x: number; y: number; width: number; height: number }

/** Everything that lies on a table, piles with their tab. */
function boxesOf(workshop: Workshop, table = 't1'): Box[] {
  const piles = Object.entries(workshop.piles).filter(([, pile]) => pile.table === table)
  const loose = looseCards(workshop).filter(([, card]) => card.table === table)
  return [
    ...piles.map(([id, { x, y }]) => {
      const height = tabHeight + fanOf(cardsIn(workshop, id).length)
      return { x, y: y - tabHeight, width: cardWidth, height }
    }),
    ...loose.map(([, { x = 0, y = 0 }]) => ({ x, y, width: cardWidth, height: cardHeight })),
  ]
}

function overlapsIn(boxes: readonly Box[]): number {
  const meets = (one: Box, other: Box) =>
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  return boxes.flatMap((box, n) => boxes.slice(n + 1).filter((other) => meets(box, other))).length
}

describe('tidy', () => {
  it.each([
    [4, 4],
    [8, 8],
    [12, 30],
  ])(
    'lays loose cards and piles out without one on another (%d people, %d persons)',
    (participants, persons) => {
      const start = workshopAt('link', { participants, persons })
      const ids = Object.keys(start.cards)
      const pick = fc.tuple(fc.nat(ids.length - 1), fc.nat(ids.length - 1))
      fc.assert(
        fc.property(fc.array(pick, { maxLength: 120 }), (picks) => {
          const messy = picks.reduce((now, [one, other]) => {
            const next = asked(now, 's2', 'putWith', { cards: [ids[one] ?? ''], card: ids[other] ?? '' })
            return typeof next === 'string' ? now : next
          }, start)
          const tidy = led(messy, 'tidy', { table: 't1' })
          const boxes = boxesOf(tidy)
          const cloth = tidy.tables['t1'] ?? { width: 0, height: 0 }
          expect(overlapsIn(boxes)).toBe(0)
          expect(boxes.every(({ x, y }) => x >= 0 && y >= 0)).toBe(true)
          expect(boxes.every((box) => box.x + box.width <= cloth.width)).toBe(true)
          expect(boxes.every((box) => box.y + box.height <= cloth.height)).toBe(true)
        }),
        { numRuns: 12 },
      )
    },
  )

  it('changes no pile and no order', () => {
    const start = workshopAt('order', { participants: 4 })
    const tidy = led(start, 'tidy', { table: 't1' })
    for (const pile of Object.keys(start.piles))
      expect(cardsIn(tidy, pile).map(([id]) => id)).toEqual(cardsIn(start, pile).map(([id]) => id))
  })

  it('leaves other tables alone, and knows only tables that are there', () => {
    const start = workshopAt('link', { participants: 6, persons: 8, tables: 2 })
    const tidy = led(start, 'tidy', { table: 't2' })
    const first = Object.entries(start.cards).filter(([, { table }]) => table === 't1')
    for (const [id, card] of first) expect(tidy.cards[id]).toEqual(card)
    expect(asked(start, 'f', 'tidy', { table: 't9' })).toBe('no-such-table')
  })

  it('is not for participants, who would sweep the table from under each other', () => {
    expect(asked(workshopAt('link'), 's2', 'tidy', { table: 't1' })).toBe('not-yours')
  })
})

describe('takeApart', () => {
  it('lays every card of a pile loose, on free spots near it', () => {
    const start = workshopAt('order', { participants: 8, persons: 8 })
    const [pile = ''] = Object.keys(start.piles)
    const cards = cardsIn(start, pile).map(([id]) => id)
    const apart = played(start, 's2', 'takeApart', { pile })
    expect(apart.piles[pile]).toBeUndefined()
    for (const id of cards) expect(apart.cards[id]).toMatchObject({ place: 'table', table: 't1' })
    expect(cards.every((id) => apart.cards[id]?.pile === undefined)).toBe(true)
    expect(overlapsIn(boxesOf(apart).slice(-cards.length))).toBe(0)
  })

  it('takes no time to speak of, also with 300 cards in one pile', () => {
    const start = workshopAt('link', { participants: 4, persons: 30 })
    const [first = '', ...rest] = Object.keys(start.cards)
    const heap = played(start, 's2', 'putWith', { cards: rest, card: first })
    const before = performance.now()
    played(heap, 's2', 'takeApart', { pile: heap.cards[first]?.pile ?? '' })
    expect(performance.now() - before).toBeLessThan(400)
  })

  it('refuses a pile that is not there', () => {
    expect(asked(workshopAt('link'), 's2', 'takeApart', { pile: 'h99' })).toBe('no-such-pile')
  })
})
