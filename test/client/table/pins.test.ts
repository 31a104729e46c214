import { describe, expect, it } from 'vitest'

import { gridOf } from '../../../client/table/atTable.ts'
import { Grasp } from '../../../client/table/Grasp.ts'
import type { Held } from '../../../client/table/held.ts'
import { layout } from '../../../client/table/layout.ts'
import { withPins } from '../../../client/table/pins.ts'
import { played, stateAt, viewsOf } from '../../gallery/states.ts'
import { thing, words } from './tables.ts'

const workshop = stateAt('link', { progress: 'half' })
const view = viewsOf(workshop, 't').table
const size = { width: 1366, height: 620 }
const sheet = layout(view, size, words)
const [mine = '', other = ''] = Object.keys(view.cards).filter((id) => view.cards[id]?.pile === undefined)
const held: Held = { is: 'cards', cards: [mine] }
const by = { x: 40, y: 30 }

describe('the own hand', () => {
  it('moves a card at once, and keeps it where it was dropped', () => {
    const grasp = new Grasp()
    grasp.drag(sheet, held, by)
    grasp.letGo()
    const lying = thing(withPins(sheet, grasp.pins()), `card ${mine}`)
    const before = thing(sheet, `card ${mine}`)
    expect([lying.x - before.x, lying.y - before.y]).toEqual([40, 30])
    expect(lying.depth).toBeGreaterThan(before.depth)
  })

  it('moves a pile with its tab and all its cards', () => {
    const [pile = ''] = Object.keys(view.piles)
    const things = new Grasp().drag(sheet, { is: 'pile', pile }, by)
    const inPile = Object.values(view.cards).filter((card) => card.pile === pile)
    expect(things).toHaveLength(inPile.length + 1)
  })

  it('gathers several cards on the first, each a little aside', () => {
    const all = [mine, other]
    const things = new Grasp().drag(sheet, { is: 'cards', cards: all }, by)
    expect(things.map(({ id }) => id)).toEqual(all.map((card) => `card ${card}`))
    expect(things[1]!.x - things[0]!.x).toBeCloseTo(16 * sheet.cloth.across)
    expect(things[1]!.y - things[0]!.y).toBeCloseTo(12 * sheet.cloth.down)
  })

  it('gives way when the house has moved the card', () => {
    const grasp = new Grasp()
    grasp.drag(sheet, held, by)
    grasp.letGo()
    grasp.settle(view, view)
    expect(grasp.pins().size).toBe(1)
    const after = viewsOf(played(workshop, 't', 'putWith', { cards: [mine], card: other }), 't').table
    grasp.settle(view, after)
    expect(grasp.pins().size).toBe(0)
  })

  it('gives way when the house says no', () => {
    const grasp = new Grasp()
    grasp.drag(sheet, held, by)
    grasp.letGo()()
    expect(grasp.pins().size).toBe(0)
  })

  it('keeps a second drag when the answer to the first comes late', () => {
    const grasp = new Grasp()
    grasp.drag(sheet, held, by)
    const late = grasp.letGo()
    grasp.drag(sheet, held, { x: 90, y: 0 })
    late()
    expect(grasp.pins().size).toBe(1)
  })
})

describe('a row or a column that the own hand moved', () => {
  const ordered = stateAt('order')
  const before = viewsOf(ordered, 't').table
  const grid = layout(before, size, words)
  const { rows = [], columns = [] } = gridOf(before) ?? {}

  it('stays where it was dropped until the house has put it in its place', () => {
    const [row = ''] = rows
    const grasp = new Grasp()
    const things = grasp.drag(grid, { is: 'row', pile: row }, { x: 0, y: 120 })
    expect(things).toHaveLength(columns.length + 1)
    grasp.letGo()
    grasp.settle(before, before)
    expect(grasp.pins().size).toBe(columns.length + 1)
    const after = viewsOf(played(ordered, 't', 'moveRow', { row }), 't').table
    grasp.settle(before, after)
    expect(grasp.pins().size).toBe(0)
  })

  it('gives way to somebody else who moved a column', () => {
    const [column = ''] = columns
    const grasp = new Grasp()
    grasp.drag(grid, { is: 'column', variable: column }, { x: 80, y: 0 })
    grasp.letGo()
    const after = viewsOf(played(ordered, 's2', 'moveColumn', { column: columns[3] ?? '' }), 't').table
    grasp.settle(before, after)
    expect(grasp.pins().size).toBe(0)
  })
})
