import { describe, expect, it } from 'vitest'

import {
  areApart,
  atTable,
  haveCome,
  gridOf,
  tableNumber,
  withoutWaiting,
} from '../../client/table/atTable.ts'
import type { TableView } from '../../rules/view/views.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { deck, played, stateAt, viewsOf } from '../gallery/states.ts'

const tableOf = (workshop: Workshop): TableView => viewsOf(workshop, 't').table
const apart = stateAt('link', { participants: 17, tables: 2, counter: true })

describe('one of several tables', () => {
  const view = tableOf(apart)
  const first = atTable(view, 't1')
  const second = atTable(view, 't2')

  it('holds its own cards, and together the tables hold them all', () => {
    expect(areApart(view)).toBe(true)
    expect(Object.values(first.cards).every(({ table }) => table === 't1')).toBe(true)
    expect(new Set([...Object.keys(first.cards), ...Object.keys(second.cards)])).toEqual(
      new Set(Object.keys(view.cards)),
    )
    expect(Object.keys(first.cards).length + Object.keys(second.cards).length).toBe(view.cardCount)
    expect(Object.keys(first.piles).length + Object.keys(second.piles).length).toBe(
      Object.keys(view.piles).length,
    )
    expect(first.cardCount).toBe(Object.keys(first.cards).length)
    expect(Object.keys(first.tables)).toEqual(['t1'])
  })

  it('has its own counter', () => {
    expect(first.counter?.of).toBe(first.cardCount)
    expect((first.counter?.linked ?? 0) + (second.counter?.linked ?? 0)).toBe(view.counter?.linked)
  })

  it('stays the same object as long as the view does', () => {
    expect(atTable(view, 't1')).toBe(first)
    expect(first).not.toBe(second)
  })

  it('is the whole view for who sits at all of them, or at one that is not there', () => {
    expect(atTable(view, undefined)).toBe(view)
    expect(atTable(view, 't3')).toBe(view)
  })

  it('is the whole view where there is one table', () => {
    const one = tableOf(stateAt('link'))
    expect(atTable(one, 't1')).toBe(one)
    expect(areApart(one)).toBe(false)
  })

  it('has the number that people call it by', () => {
    expect(tableNumber('t2')).toBe(2)
  })
})

describe('the rows of one of several tables', () => {
  const ordered = stateAt('order', { participants: 17, tables: 2 })
  const variable = deck.variables[0]?.id ?? ''
  const view = tableOf(played(ordered, 's3', 'sortRows', { by: variable }))

  it('are those of its own piles, sorted as it sorted them', () => {
    const [first, second] = [atTable(view, 't1'), atTable(view, 't2')]
    expect(gridOf(first)?.rows.every((pile) => pile in first.piles)).toBe(true)
    const [one = [], other = []] = [gridOf(first)?.rows, gridOf(second)?.rows]
    expect(one.length + other.length).toBe(Object.keys(view.piles).length)
    const own = ordered.seats['s3']?.table
    expect(gridOf(atTable(view, own))?.sortedBy).toBe(variable)
    expect(gridOf(atTable(view, own === 't1' ? 't2' : 't1'))?.sortedBy).toBeUndefined()
  })
})

describe('tables that come together', () => {
  it('are one table in discover', () => {
    const discover = tableOf(stateAt('discover', { participants: 17, tables: 2 }))
    expect([areApart(discover), haveCome(discover)]).toEqual([false, true])
    expect(haveCome(tableOf(apart))).toBe(false)
    expect(haveCome(tableOf(stateAt('discover')))).toBe(false)
  })
})

describe('an own word on a pile', () => {
  const linking = stateAt('link')
  const pile = Object.keys(linking.piles)[0] ?? ''
  const named = played(linking, 's3', 'namePile', { pile, name: { as: 'word', word: 'onze eerste' } })

  it('is not on the projector until the facilitator lets it through', () => {
    const waiting = tableOf(named)
    expect(waiting.piles[pile]?.name).toMatchObject({ word: 'onze eerste' })
    expect(withoutWaiting(waiting).piles[pile]).not.toHaveProperty('name')
    expect(withoutWaiting(waiting)).toBe(withoutWaiting(waiting))
    const approved = played(named, 'f', 'judgeWord', { pile, word: 'onze eerste', on: true })
    expect(withoutWaiting(tableOf(approved)).piles[pile]?.name).toEqual({ as: 'word', word: 'onze eerste' })
  })
})
