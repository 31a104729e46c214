import { describe, expect, it } from 'vitest'

import { lyingGrids } from '../../rules/grid.ts'
import { bothKept } from '../../rules/orders.ts'
import { consoleView } from '../../rules/view/console.ts'
import { tableView } from '../../rules/view/table.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { deck } from '../play/deck.ts'
import { asked, goneTo, led, played, workshopAt } from '../play/table.ts'

const start = workshopAt('order', { participants: 8, persons: 8 })
const tables = workshopAt('order', { participants: 18, persons: 16, tables: 2 })
const viewOf = (workshop: Workshop) => tableView(workshop, deck)

const a = led(start, 'keepOrder', { as: 'a' })
const changed = played(led(a, 'splitColours', { on: true }), 's2', 'sortRows', { by: 'age' })
const both = led(changed, 'keepOrder', { as: 'b' })
const shown = led(both, 'showOrders', { on: true })

describe('two orders', () => {
  it('are shown beside each other only once both are kept', () => {
    expect(asked(start, 'f', 'showOrders', { on: true })).toBe('no-orders')
    expect(asked(a, 'f', 'showOrders', { on: true })).toBe('no-orders')
    expect(viewOf(both).orders).toBeUndefined()
    expect(viewOf(shown).orders).toEqual({
      t1: { a: lyingGrids(start)['t1'], b: lyingGrids(changed)['t1'] },
    })
    expect(viewOf(led(shown, 'showOrders', { on: false })).orders).toBeUndefined()
  })

  it('are kept again at will, without a word of the other', () => {
    const later = led(led(both, 'moveColumn', { column: 'age' }), 'keepOrder', { as: 'a' })
    expect(bothKept(later)['t1']?.a.columns.at(-1)).toBe('age')
    expect(bothKept(later)['t1']?.b).toEqual(bothKept(both)['t1']?.b)
  })

  it('become the table again, which ends the comparison and can be taken back', () => {
    const taken = led(shown, 'takeOrder', { order: 'a' })
    expect(lyingGrids(taken)).toEqual(lyingGrids(start))
    expect(viewOf(taken).orders).toBeUndefined()
    expect(lyingGrids(led(taken, 'undo', {}))).toEqual(lyingGrids(changed))
    expect(asked(start, 'f', 'takeOrder', { order: 'a' })).toBe('no-orders')
  })

  it('leave out piles that went, and stand new ones at the end', () => {
    const [first = '', second = '', ...rest] = lyingGrids(start)['t1']?.rows ?? []
    const joined = played(both, 's2', 'joinPiles', { pile: first, with: second })
    expect(lyingGrids(led(joined, 'takeOrder', { order: 'a' }))['t1']?.rows).toEqual([second, ...rest])
    expect(viewOf(led(joined, 'showOrders', { on: true })).orders?.['t1']?.a.rows).not.toContain(first)
  })

  it('belong to the facilitator and, to keep, to the projector', () => {
    expect(asked(start, 's2', 'keepOrder', { as: 'a' })).toBe('not-yours')
    expect(asked(both, 's2', 'showOrders', { on: true })).toBe('not-yours')
    expect(asked(both, 's2', 'takeOrder', { order: 'a' })).toBe('not-yours')
  })

  it('are gone when the step ends', () => {
    const after = goneTo(shown, 'discover')
    expect(after.keptOrders).toBeUndefined()
    expect(after.ordersShown).toBeUndefined()
    expect(viewOf(after).orders).toBeUndefined()
  })

  it('are not shown while the facilitator looks back', () => {
    expect(viewOf(led(shown, 'lookBack', { step: 5 })).orders).toBeUndefined()
  })
})

describe('the orders of several tables', () => {
  it('are kept at all of them, or at one', () => {
    const one = led(led(tables, 'keepOrder', { as: 'a', table: 't2' }), 'keepOrder', { as: 'b' })
    expect(Object.keys(bothKept(one))).toEqual(['t2'])
    const { order } = consoleView(one, deck, new Set())
    expect(order?.kept).toEqual({ t1: ['b'], t2: ['a', 'b'] })
    expect(asked(tables, 'f', 'keepOrder', { as: 'a', table: 't3' })).toBe('no-such-table')
  })

  it('change only where an order was kept', () => {
    const kept = led(tables, 'keepOrder', { as: 'a', table: 't2' })
    const moved = led(kept, 'moveColumn', { column: 'age' })
    const back = led(moved, 'takeOrder', { order: 'a' })
    expect(lyingGrids(back)).toEqual({ ...lyingGrids(moved), t2: lyingGrids(tables)['t2'] })
  })
})
