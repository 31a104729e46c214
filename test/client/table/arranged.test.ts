import { describe, expect, it } from 'vitest'

import { gridOf } from '../../../client/table/atTable.ts'
import { layout } from '../../../client/table/layout.ts'
import type { Sheet } from '../../../client/table/thing.ts'
import { sorted } from '../../gallery/ordered.ts'
import { stateAt, viewsOf } from '../../gallery/states.ts'
import { cardsOf, expectAllInSight, sizes, tableAt, thing, words } from './tables.ts'

const laptop = { width: 1366, height: 620 }

describe('the grid', () => {
  const view = tableAt('order', { slips: { 1: { kind: 'inconsistent' }, 4: { kind: 'nameLeft' } } })
  const sheet = layout(view, laptop, words)

  it('shows every card once, on every screen', () => {
    for (const size of sizes) expectAllInSight(view, layout(view, size, words))
  })

  it('has a row for every pile and a column for every variable, in the order of the view', () => {
    const rows = sheet.things.filter(({ id }) => id.startsWith('row '))
    expect(rows.map(({ id }) => id.slice(4))).toEqual(gridOf(view)?.rows)
    const heads = sheet.things.filter(({ id }) => id.startsWith('head '))
    expect(heads.map(({ id }) => id.slice(5))).toEqual(gridOf(view)?.columns)
  })

  it('lays every card in the row of its pile and the column of its variable', () => {
    for (const one of cardsOf(sheet)) {
      if (one.part?.is !== 'card' || one.part.pile === undefined) continue
      const card = view.cards[one.part.card]
      expect(Math.abs(one.y - thing(sheet, `row ${one.part.pile}`).y)).toBeLessThan(12)
      expect(Math.abs(one.x - thing(sheet, `head ${card?.variable}`).x)).toBeLessThan(12)
    }
  })

  it('outlines what is missing, and lays cards without a row on the shelf below', () => {
    const missing = sheet.things.filter(({ face }) => face.kind === 'missing')
    expect(missing).toHaveLength(2)
    const loose = cardsOf(sheet).filter(({ part }) => part?.is === 'card' && part.pile === undefined)
    expect(loose).toHaveLength(2)
    for (const { y } of loose) expect(y).toBeGreaterThan(Math.max(...missing.map((one) => one.y)))
  })

  it('stacks cards of one variable in one row, so that both are seen', () => {
    const clash = tableAt('order', { slips: { 0: { kind: 'clash', pseudonym: '347' } } })
    const drawn = cardsOf(layout(clash, laptop, words))
    const places = drawn.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)
    expect(new Set(places).size).toBe(drawn.length)
  })

  it('marks a field with two cards by their number, and says that an empty one is empty', () => {
    const clash = tableAt('order', { slips: { 0: { kind: 'clash', pseudonym: '347' } } })
    const texts = (kind: string, from: Sheet) =>
      from.things.flatMap(({ face }) => (face.kind === kind && 'text' in face ? [face.text] : []))
    expect(texts('double', layout(clash, laptop, words)).every((text) => text === '2×')).toBe(true)
    expect(texts('double', layout(clash, laptop, words)).length).toBeGreaterThan(0)
    expect(texts('missing', sheet)).toEqual(['leeg', 'leeg'])
  })

  it('keeps yellow above green with some wood between, once the group has put them apart', () => {
    const apart = layout(viewsOf(sorted(stateAt('order')), 't').table, laptop, words)
    const rowOf = (outcome: string) =>
      cardsOf(apart).filter(
        ({ face }) => 'outcome' in face && face.kind === 'cell' && face.outcome === outcome,
      )
    const lowestYellow = Math.max(...rowOf('work').map(({ y }) => y))
    const highestGreen = Math.min(...rowOf('noWork').map(({ y }) => y))
    expect(highestGreen).toBeGreaterThan(lowestYellow)
  })

  it('takes what is dropped on a row for its pile', () => {
    expect(sheet.zones.map(({ pile }) => pile)).toEqual(gridOf(view)?.rows)
  })
})

describe('the units', () => {
  const view = tableAt('discover', { choice: 'workHistory' })
  const sheet = layout(view, laptop, words)

  it('shows every card once, on every screen', () => {
    for (const size of sizes) expectAllInSight(view, layout(view, size, words))
  })

  it('makes every bar of as many cards as it counts', () => {
    for (const { category, ...count } of view.choice?.counts ?? [])
      for (const outcome of ['work', 'noWork'] as const) {
        const label = thing(sheet, `count ${outcome} ${category}`)
        expect(label.face).toEqual({ kind: 'count', text: `${count[outcome]} van ${view.choice?.[outcome]}` })
        const bar = cardsOf(sheet).filter(
          ({ x, y, face }) => Math.abs(x - label.x) < 1 && y < label.y && face.kind === 'cell',
        )
        expect(bar).toHaveLength(count[outcome])
      }
  })

  it('lays the other cards aside, small and in the shade', () => {
    const shade = thing(sheet, 'shade')
    const others = cardsOf(sheet).filter(({ face }) => face.kind === 'card')
    expect(others).toHaveLength(72)
    for (const { y, depth } of others) {
      expect(Math.abs(y - shade.y)).toBeLessThan(1)
      expect(depth).toBeLessThan(shade.depth)
    }
  })

  it('counts nothing of a text, and only gathers its cards by colour', () => {
    const text = layout(tableAt('discover', { choice: 'activity' }), laptop, words)
    expect(text.things.filter(({ face }) => face.kind === 'count')).toEqual([])
    expect(cardsOf(text).filter(({ face }) => face.kind === 'cell')).toHaveLength(8)
  })
})

describe('the box', () => {
  it('holds as many cards as were handed in, and shows none of their faces', () => {
    const view = tableAt('collect', { progress: 'half' })
    const sheet = layout(view, laptop, words)
    const cards = sheet.things.filter(({ id }) => id.startsWith('in '))
    expect(cards).toHaveLength(view.inBox)
    expect(new Set(cards.map(({ face }) => face.kind))).toEqual(new Set(['back']))
    expect(thing(sheet, 'box front').face).toEqual({ kind: 'boxFront', text: '40 van 80 kaarten' })
  })
})
