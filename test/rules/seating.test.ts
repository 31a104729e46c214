import { describe, expect, it } from 'vitest'

import { isTable, tablesFor } from '../../rules/seating.ts'
import { consoleView } from '../../rules/view/console.ts'
import { ownView } from '../../rules/view/own.ts'
import { tableView } from '../../rules/view/table.ts'
import { playingSeats } from '../../rules/who.ts'
import { entriesOf, type Workshop } from '../../rules/workshop.ts'
import { deck } from '../play/deck.ts'
import { asked, doneByAll, led, played, workshopAt } from '../play/table.ts'

const three = { participants: 12, persons: 24, tables: 3 }
const perTable = (workshop: Workshop) =>
  Object.keys(workshop.tables).map((table) => {
    const here = new Set(
      Object.values(workshop.cards).flatMap((card) => (card.table === table ? card.person : [])),
    )
    const yellow = [...here].filter((id) => workshop.persons[id]?.outcome === 'work').length
    return { persons: here.size, yellow }
  })

describe('several tables, one deck', () => {
  it('are proposed above sixteen devices (domain.md C1)', () => {
    expect([1, 8, 16, 17, 24, 25, 30].map(tablesFor)).toEqual([1, 1, 1, 2, 2, 3, 3])
  })

  it('each get whole persons, half of them yellow', () => {
    expect(perTable(workshopAt('link', three))).toEqual([1, 2, 3].map(() => ({ persons: 8, yellow: 4 })))
    const uneven = perTable(workshopAt('link', { participants: 5, persons: 20, tables: 3 }))
    expect(uneven.every(({ persons, yellow }) => yellow * 2 === persons)).toBe(true)
  })

  it('get other parts with other chance', () => {
    const of = (seed: number) => {
      const { cards } = workshopAt('link', { ...three, seed })
      return Object.values(cards)
        .map(({ person, table }) => `${person}${table}`)
        .sort()
        .join()
    }
    expect(new Set([1, 2, 3].map(of)).size).toBe(3)
  })

  it('fill evenly, in order of joining; a latecomer sits down where fewest sit', () => {
    const workshop = workshopAt('link', { participants: 7, persons: 12, tables: 3 })
    const people = (of: Workshop) =>
      ['t1', 't2', 't3'].map(
        (table) =>
          playingSeats(of).filter(([, seat]) => seat.table === table && seat.player === 'person').length,
      )
    expect(people(workshop)).toEqual([3, 2, 2])
    const later = played(workshop, 'door', 'join', { key: 'late', people: 2 })
    expect(later.seats['s9']?.table ?? Object.values(later.seats).at(-1)?.table).not.toBe('t1')
  })

  it('seat also the simulated participants who hold what is left over', () => {
    const workshop = workshopAt('link', { participants: 7, persons: 12, tables: 2 })
    expect(playingSeats(workshop)).toHaveLength(12)
    expect(playingSeats(workshop).every(([, { table }]) => table === 't1' || table === 't2')).toBe(true)
  })

  it('are seen apart by whoever looks back at order, after they came together', () => {
    const order = workshopAt('order', three)
    const together = led(order, 'goTo', { step: order.step + 1 })
    const back = led(together, 'lookBack', { step: order.step })
    expect(Object.keys(tableView(back, deck).tables)).toEqual(['t1', 't2', 't3'])
    expect(tableView(back, deck).piles).toEqual(order.piles)
  })

  it('are chosen for people by the facilitator, also while they play, and can be spread again', () => {
    const workshop = workshopAt('link', three)
    const moved = led(workshop, 'seatAt', { seat: 's2', table: 't3' })
    expect(ownView(moved, 's2').table).toBe('t3')
    expect(ownView(moved, 's2').tray.every((id) => moved.cards[id]?.table === 't3')).toBe(true)
    expect(asked(workshop, 'f', 'seatAt', { seat: 's2', table: 't4' })).toBe('no-such-table')
    expect(asked(workshop, 'f', 'seatAt', { seat: 't', table: 't1' })).toBe('no-such-seat')
    expect(led(moved, 'spreadSeats', {}).seats['s2']?.table).toBe(workshop.seats['s2']?.table)
  })

  it('keep everybody at their own, and cards of two tables apart', () => {
    const workshop = workshopAt('link', three)
    const at = (table: string) =>
      entriesOf(workshop.cards).flatMap(([id, card]) => (card.table === table ? [id] : []))
    const [mine = '', mine2 = ''] = at('t1')
    const [theirs = '', theirs2 = ''] = at('t2')
    expect(workshop.seats['s2']?.table).toBe('t1')
    expect(asked(workshop, 's2', 'putWith', { cards: [theirs], card: theirs2 })).toBe('other-table')
    expect(asked(workshop, 's2', 'lay', { cards: [theirs], x: 0, y: 0 })).toBe('other-table')
    expect(asked(workshop, 'f', 'putWith', { cards: [mine], card: theirs })).toBe('other-table')
    expect(asked(workshop, 'f', 'lay', { cards: [mine, theirs], x: 0, y: 0 })).toBe('other-table')
    expect(played(workshop, 's2', 'putWith', { cards: [mine], card: mine2 }).cards[mine]?.table).toBe('t1')
  })

  it('come together at discover, on one cloth, in one grid, with every card', () => {
    const before = doneByAll(workshopAt('order', three))
    const after = led(before, 'goTo', { step: before.step + 1 })
    expect(Object.keys(after.tables)).toEqual(['t1'])
    expect(Object.keys(after.cards)).toHaveLength(240)
    expect(Object.values(after.cards).every(({ table }) => table === 't1')).toBe(true)
    expect(after.grids?.['t1']?.rows).toHaveLength(24)
    const colours = (after.grids?.['t1']?.rows ?? []).map((pile) => {
      const card = Object.values(after.cards).find((one) => one.pile === pile)
      return after.persons[card?.person ?? '']?.outcome
    })
    expect(colours.join()).toMatch(/^(work,)+(noWork,?)+$/)
    expect(ownView(after, 's2').table).toBeUndefined()
  })

  it('are sorted each by itself', () => {
    const before = workshopAt('order', three)
    const sorted = played(before, 's2', 'sortRows', { by: 'age' })
    expect(sorted.grids).toEqual({ ...before.grids, t1: sorted.grids?.['t1'] })
    expect(sortings(sorted)).toEqual(['age', undefined, undefined])
    expect(sortings(led(before, 'sortRows', { by: 'age' }))).toEqual(['age', 'age', 'age'])
    expect(sortings(led(before, 'sortRows', { by: 'age', table: 't2' }))).toEqual([
      undefined,
      'age',
      undefined,
    ])
    expect(asked(before, 's2', 'sortRows', { by: 'age', table: 't2' })).toBe('other-table')
  })

  it('are shown to the facilitator each with how far it is', () => {
    const workshop = doneByAll(workshopAt('link', three))
    const { atTables, tableCount, tablesProposed } = consoleView(workshop, deck, new Set())
    expect(tableCount).toBe(3)
    expect(tablesProposed).toBe(1)
    expect(atTables['t2']).toEqual({ linked: 80, of: 80, loose: 0, piles: 8 })
    expect(consoleView(workshopAt('link'), deck, new Set()).atTables).toEqual({})
  })

  it('are shown large one at a time, until they come together', () => {
    const workshop = workshopAt('link', three)
    const large = led(workshop, 'showTable', { table: 't2' })
    expect(tableView(large, deck).shownTable).toBe('t2')
    expect(led(large, 'showTable', {}).shownTable).toBeUndefined()
    expect(asked(workshop, 'f', 'showTable', { table: 't7' })).toBe('no-such-table')
    const merged = led(led(large, 'goTo', { step: large.step + 1 }), 'goTo', { step: large.step + 2 })
    expect(merged.shownTable).toBeUndefined()
  })

  it('are one when the next deal says so', () => {
    const workshop = workshopAt('deal')
    const dealt = led(workshop, 'dealCards', { persons: 8, tables: 2 })
    expect(isTable(dealt, 't2')).toBe(true)
    const again = led(dealt, 'dealCards', { persons: 8 })
    expect(isTable(again, 't2')).toBe(false)
    expect(Object.values(again.seats).every(({ table }) => table === undefined)).toBe(true)
  })
})

const sortings = ({ grids = {} }: Workshop) => Object.values(grids).map(({ sortedBy }) => sortedBy)
