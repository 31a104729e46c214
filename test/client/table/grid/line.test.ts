import { describe, expect, it } from 'vitest'

import { gridOf } from '../../../../client/table/atTable.ts'
import { along, lineBox, lineName, lineOn, lineThings } from '../../../../client/table/grid/line.ts'
import type { Held } from '../../../../client/table/held.ts'
import { layout } from '../../../../client/table/layout.ts'
import { previewFor } from '../../../../client/table/preview.ts'
import { targetAt } from '../../../../client/table/target.ts'
import { boxOf } from '../../../../client/table/thing.ts'
import { sorted } from '../../../gallery/ordered.ts'
import { stateAt, viewsOf } from '../../../gallery/states.ts'
import { thing, words } from '../tables.ts'

const view = viewsOf(sorted(stateAt('order', { slips: { 1: { kind: 'inconsistent' } } })), 't').table
const sheet = layout(view, { width: 1366, height: 620 }, words)
const { rows = [], columns = [] } = gridOf(view) ?? {}
const [first = '', second = '', third = ''] = rows
const [age = '', sex = '', next = ''] = [columns[1], columns[0], columns[2]]
const row = (pile: string): Held => ({ is: 'row', pile })
const column = (variable: string): Held => ({ is: 'column', variable })
const zone = (pile: string) => sheet.zones.find((one) => one.pile === pile)!
const upper = (pile: string) => ({ x: 600, y: zone(pile).y + zone(pile).height * 0.2 })
const lower = (pile: string) => ({ x: 600, y: zone(pile).y + zone(pile).height * 0.8 })
const left = (variable: string) => {
  const { x, width, y } = boxOf(thing(sheet, `head ${variable}`))
  return { x: x + width * 0.2, y: y + 200 }
}

describe('a row in the hand', () => {
  it('comes before the row in whose upper half it is dropped, and after it in the lower half', () => {
    expect(targetAt(sheet, upper(third), row(first))).toEqual({ is: 'rows', before: third })
    expect(targetAt(sheet, lower(second), row(first))).toEqual({ is: 'rows', before: third })
    expect(targetAt(sheet, upper(first), row(third))).toEqual({ is: 'rows', before: first })
  })

  it('comes last below all others', () => {
    expect(targetAt(sheet, { x: 600, y: 615 }, row(first))).toEqual({ is: 'rows' })
  })

  it('changes nothing at its own place', () => {
    for (const at of [upper(second), lower(second), lower(first), upper(third)])
      expect(targetAt(sheet, at, row(second))).toEqual({ is: 'cloth' })
    expect(targetAt(sheet, { x: 600, y: 615 }, row(rows.at(-1) ?? ''))).toEqual({ is: 'cloth' })
  })

  it('moves with its name, its cards and its empty fields, and only up and down', () => {
    const things = lineThings(sheet, { is: 'row', pile: first })
    expect(things[0]?.id).toBe(`row ${first}`)
    expect(things).toHaveLength(11)
    expect(along(row(first), { x: 40, y: 30 })).toEqual({ x: 0, y: 30 })
  })
})

describe('a column in the hand', () => {
  it('comes before the column over whose left half it is dropped', () => {
    expect(targetAt(sheet, left(sex), column(age))).toEqual({ is: 'columns', before: sex })
    expect(targetAt(sheet, left(next), column(age))).toEqual({ is: 'cloth' })
    expect(targetAt(sheet, { x: 1360, y: 300 }, column(age))).toEqual({ is: 'columns' })
  })

  it('moves with its head and a field of every row, and only to and fro', () => {
    const things = lineThings(sheet, { is: 'column', variable: age })
    expect(things[0]?.id).toBe(`head ${age}`)
    expect(things).toHaveLength(rows.length + 1)
    expect(along(column(age), { x: 40, y: 30 })).toEqual({ x: 40, y: 0 })
  })
})

describe('a preview', () => {
  const gesture = (held: Held) => ({ is: 'dragging', held, grip: { x: 0, y: 0 } }) as const
  const over = (held: Held, at: { x: number; y: number }) =>
    previewFor(gesture(held), sheet, { from: { x: 0, y: 0 }, at })

  it('draws a line across all columns where a row will come, and says above which', () => {
    const { bar, drop } = over(row(first), upper(third))
    const { x, y, width } = zone(third)
    expect(bar).toEqual([{ x, y, width, height: 0 }])
    expect(drop).toEqual({ is: 'row', before: lineName(sheet, third) })
    expect(over(row(first), { x: 600, y: 615 }).drop).toEqual({ is: 'row' })
  })

  it('draws a line down all rows where a column will come, and says before which', () => {
    const { bar, drop } = over(column(age), left(sex))
    expect(bar).toHaveLength(1)
    expect(bar[0]?.width).toBe(0)
    expect(bar[0]?.height).toBeGreaterThan(400)
    expect(drop).toEqual({ is: 'column', before: words.labels.variables[sex]?.title })
  })

  it('says that it goes back where nothing would change', () => {
    expect(over(row(first), upper(first))).toMatchObject({ bar: [], drop: { is: 'back' } })
    expect(over(column(age), left(age)).drop).toEqual({ is: 'back' })
  })

  it('frames a whole row that was picked up with a tap', () => {
    const carried = { is: 'carrying', held: row(first) } as const
    expect(previewFor(carried, sheet, { from: { x: 0, y: 0 } }).mine).toHaveLength(1)
  })

  it('has no line on a table without rows', () => {
    expect(lineBox({ ...sheet, zones: [] }, { is: 'rows' })).toEqual([])
  })
})

describe('the name of a row or a column', () => {
  it('takes it in the hand only for whoever may move it', () => {
    const head = { is: 'head', variable: age } as const
    expect(lineOn(head, new Set(['moveColumn']))).toEqual(column(age))
    expect(lineOn(head, new Set(['moveRow']))).toBeUndefined()
    expect(lineOn({ is: 'row', pile: first }, new Set(['moveRow']))).toEqual(row(first))
    expect(lineOn({ is: 'row', pile: first }, new Set(['namePile']))).toBeUndefined()
  })
})
