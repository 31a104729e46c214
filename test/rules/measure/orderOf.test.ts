import { describe, expect, it } from 'vitest'

import { orderFigures } from '../../../rules/measure/orderOf.ts'
import { consoleView } from '../../../rules/view/console.ts'
import { ownView } from '../../../rules/view/own.ts'
import { tableView } from '../../../rules/view/table.ts'
import { deck } from '../../play/deck.ts'
import { goneTo, led, played, workshopAt } from '../../play/table.ts'

const start = workshopAt('order', { participants: 8, persons: 8 })
const split = led(start, 'splitColours', { on: true })

describe('how far a table is', () => {
  it('is ready when persons lie in rows and the group has put the colours apart', () => {
    expect(orderFigures(start, deck).all).toMatchObject({ rowScore: 1, colScore: 1, ready: false })
    expect(orderFigures(split, deck).all).toMatchObject({
      rowScore: 1,
      colScore: 1,
      blockScore: 1,
      ready: true,
    })
  })

  it('counts a loose card as a row and a column of its own', () => {
    const [card = ''] = Object.keys(split.cards)
    const { all } = orderFigures(played(split, 's2', 'lay', { cards: [card], x: 5, y: 5 }), deck)
    // Of 8 × 45 pairs in rows 9 are lost, of 10 × 28 in columns 7: F1 is 2R / (1 + R).
    expect(all.rowScore).toBeCloseTo((2 * (351 / 360)) / (1 + 351 / 360), 2)
    expect(all.colScore).toBeCloseTo((2 * (273 / 280)) / (1 + 273 / 280), 2)
  })

  it('says how well an ordered column is sorted, age unless the table is sorted by another', () => {
    expect(orderFigures(split, deck).all.sorted?.by).toBe('age')
    const sorted = played(split, 's2', 'sortRows', { by: 'education' })
    expect(orderFigures(sorted, deck).all.sorted).toEqual({ by: 'education', score: 1 })
    const turned = played(sorted, 's2', 'sortRows', { by: 'education' })
    expect(orderFigures(turned, deck).all.sorted).toEqual({ by: 'education', score: 1 })
    expect(orderFigures(played(split, 's2', 'sortRows', { by: 'sex' }), deck).all.sorted?.by).toBe('age')
  })

  it('is not ready without a card', () => {
    expect(orderFigures({ ...split, cards: {}, piles: {} }, deck).all.ready).toBe(false)
  })
})

describe('how far several tables are', () => {
  const apart = workshopAt('order', { participants: 18, persons: 16, tables: 2 })

  it('is as far as the one that is least far', () => {
    const one = led(apart, 'splitColours', { on: true, table: 't1' })
    const { all, tables } = orderFigures(one, deck)
    expect(tables['t1']?.ready).toBe(true)
    expect(all.blockScore).toBe(tables['t2']?.blockScore)
    expect(all.ready).toBe(tables['t2']?.ready)
    expect(orderFigures(led(one, 'splitColours', { on: true }), deck).all.ready).toBe(true)
  })
})

describe('the figures', () => {
  it('reach the console in this step, and no other screen', () => {
    expect(consoleView(split, deck, new Set()).order).toMatchObject({ all: { ready: true }, shown: false })
    expect(consoleView(goneTo(split, 'discover'), deck, new Set()).order).toBeUndefined()
    const others = JSON.stringify([tableView(split, deck), ownView(split, 's2'), ownView(split, 't')])
    expect(others).not.toMatch(/blockScore|rowScore|colScore/)
  })
})
