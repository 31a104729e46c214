import { describe, expect, it } from 'vitest'

import { isYellow, lyingGrids, rowsAt } from '../../rules/grid.ts'
import { play } from '../../rules/play.ts'
import { entriesOf, type Grid, type Workshop } from '../../rules/workshop.ts'
import { asked, doneByAll, givenFor, goneTo, led, played, workshopAt } from '../play/table.ts'

const start = workshopAt('order', { participants: 8, persons: 8 })
const gridOf = (workshop: Workshop): Grid => lyingGrids(workshop)['t1'] ?? { rows: [], columns: [] }
const colours = (workshop: Workshop) =>
  gridOf(workshop)
    .rows.map((pile) => (isYellow(workshop, pile) ? 'y' : 'g'))
    .join('')
const values = (workshop: Workshop, variable: string): string[] =>
  gridOf(workshop).rows.map((pile) => {
    const card = Object.values(workshop.cards).find((one) => one.pile === pile && one.variable === variable)
    return card?.value ?? ''
  })
const split = led(start, 'splitColours', { on: true })
const { rows, columns } = gridOf(start)
const [first = '', second = '', third = ''] = rows
const last = rows.at(-1) ?? ''

describe('the grid at the start of order', () => {
  it('has a row for every pile as the piles came, and a column for every variable', () => {
    expect(rows).toEqual(Object.keys(start.piles))
    expect(columns).toHaveLength(10)
    expect(gridOf(start)).toEqual({ rows, columns })
  })

  it('leaves it to the group to keep the colours apart', () => {
    expect(colours(start)).not.toMatch(/^y+g+$/)
    expect(colours(split)).toBe('yyyygggg')
    expect(gridOf(split).split).toBe(true)
  })
})

describe('sorting', () => {
  it('puts all rows in the order of a column, and turns them round the second time', () => {
    const up = played(start, 's2', 'sortRows', { by: 'age' })
    const ages = values(up, 'age')
    expect(ages).toEqual(ages.toSorted())
    const down = played(up, 's3', 'sortRows', { by: 'age' })
    expect(values(down, 'age')).toEqual(ages.toReversed())
    expect(gridOf(down)).toMatchObject({ sortedBy: 'age', turned: true })
    expect(gridOf(played(down, 's3', 'sortRows', { by: 'age' })).turned).toBeUndefined()
  })

  it('keeps the order of the categories, which is not that of the alphabet', () => {
    const sorted = values(played(start, 's2', 'sortRows', { by: 'education' }), 'education')
    const places = sorted.map((value) => ['low', 'middle', 'high'].indexOf(value))
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  it('leaves equal rows as they were', () => {
    const byAge = played(start, 's2', 'sortRows', { by: 'age' })
    const bySex = played(byAge, 's2', 'sortRows', { by: 'sex' })
    for (const sex of ['m', 'f']) {
      const ages = gridOf(bySex).rows.flatMap((_, n) =>
        values(bySex, 'sex')[n] === sex ? [values(bySex, 'age')[n] ?? ''] : [],
      )
      expect(ages).toEqual(ages.toSorted())
    }
  })

  it('keeps the colours apart where the group did, and lets them mix where it lets go', () => {
    const sorted = played(split, 's2', 'sortRows', { by: 'age' })
    expect(colours(sorted)).toBe('yyyygggg')
    const ages = values(sorted, 'age')
    expect(ages.slice(0, 4)).toEqual(ages.slice(0, 4).toSorted())
    expect(ages.slice(4)).toEqual(ages.slice(4).toSorted())
    const mixed = played(sorted, 's2', 'splitColours', { on: false })
    expect(gridOf(mixed)).toEqual({ rows: gridOf(sorted).rows, columns, sortedBy: 'age' })
    const again = values(played(mixed, 's2', 'sortRows', { by: 'sex' }), 'sex')
    expect(again.join()).toMatch(/^(m,)+(f,?)+$/)
  })

  it('stands a row without a card of the column last, both ways', () => {
    const slipped = workshopAt('order', {
      participants: 8,
      persons: 8,
      slips: { s2: { kind: 'inconsistent' } },
    })
    const gap = columns.find((variable) => values(slipped, variable).includes('')) ?? ''
    const up = played(slipped, 's2', 'sortRows', { by: gap })
    expect(values(up, gap).at(-1)).toBe('')
    expect(values(played(up, 's2', 'sortRows', { by: gap }), gap).at(-1)).toBe('')
  })

  it('knows no column that is not there', () => {
    expect(asked(start, 's2', 'sortRows', { by: 'shoeSize' })).toBe('no-such-variable')
    expect(asked(start, 'f', 'sortRows', { by: 'age', table: 't2' })).toBe('no-such-table')
  })
})

describe('moving', () => {
  it('puts a row right before another, or at the end', () => {
    const before = played(start, 's2', 'moveRow', { row: last, before: second })
    expect(gridOf(before).rows).toEqual([first, last, ...rows.slice(1, -1)])
    expect(gridOf(played(start, 's2', 'moveRow', { row: first })).rows).toEqual([...rows.slice(1), first])
    expect(gridOf(played(start, 's2', 'moveRow', { row: first, before: first })).rows).toEqual(rows)
  })

  it('puts a column right before another, or at the end', () => {
    const [one = '', other = '', ...rest] = columns
    expect(gridOf(played(start, 's2', 'moveColumn', { column: other, before: one })).columns).toEqual([
      other,
      one,
      ...rest,
    ])
    expect(gridOf(played(start, 's2', 'moveColumn', { column: one })).columns.at(-1)).toBe(one)
  })

  it('takes the mark of the sorted column away, and that of the colours only when a row goes across', () => {
    const sorted = played(split, 's2', 'sortRows', { by: 'age' })
    const [yellow = '', , , lowest = '', green = ''] = gridOf(sorted).rows
    const inside = played(sorted, 's2', 'moveRow', { row: lowest, before: yellow })
    expect(gridOf(inside)).toMatchObject({ split: true })
    expect(gridOf(inside).sortedBy).toBeUndefined()
    const across = played(sorted, 's2', 'moveRow', { row: yellow })
    expect(gridOf(across).split).toBeUndefined()
    expect(gridOf(played(sorted, 's2', 'moveRow', { row: lowest, before: green })).split).toBe(true)
    const column = played(sorted, 's2', 'moveColumn', { column: 'age' })
    expect(gridOf(column)).toMatchObject({ sortedBy: 'age', split: true })
  })

  it('refuses what is not there with words', () => {
    expect(asked(start, 's2', 'moveRow', { row: 'p99' })).toBe('no-such-pile')
    expect(asked(start, 's2', 'moveRow', { row: first, before: 'p99' })).toBe('no-such-pile')
    expect(asked(start, 's2', 'moveColumn', { column: 'shoeSize' })).toBe('no-such-variable')
    expect(asked(start, 's2', 'moveColumn', { column: 'age', before: 'shoeSize' })).toBe('no-such-variable')
  })

  it('waits for a row that somebody else has in the hand', () => {
    const given = { ...givenFor(start), isHeld: (thing: string) => thing === first }
    expect(play(start, 's2', 'moveRow', { row: first }, given)).toBe('held')
    expect(play(start, 's2', 'moveRow', { row: second, before: first }, given)).not.toBe('held')
  })

  it('can be taken back, until somebody has built on it', () => {
    const moved = played(start, 's2', 'moveRow', { row: first })
    const turned = played(moved, 's2', 'moveColumn', { column: 'age' })
    const back = played(turned, 's2', 'undo', {})
    expect(gridOf(back)).toEqual(gridOf(moved))
    expect(gridOf(played(back, 's2', 'undo', {}))).toEqual(gridOf(start))
    const built = played(turned, 's3', 'sortRows', { by: 'age' })
    expect(asked(built, 's2', 'undo', {})).toBe('built-on')
    expect(gridOf(played(built, 's3', 'undo', {}))).toEqual(gridOf(turned))
  })
})

describe('piles that come and go', () => {
  const [card = '', other = ''] = entriesOf(start.cards).flatMap(([id, { pile }]) =>
    pile === first ? [id] : [],
  )
  const loose = played(start, 's2', 'lay', { cards: [card, other], x: 10, y: 10 })
  const late = played(loose, 's2', 'putWith', { cards: [card], card: other })
  const made = late.cards[card]?.pile ?? ''

  it('stand below as rows when they are made during order, and can be moved like the others', () => {
    expect(gridOf(late).rows).toEqual([...rows, made])
    expect(gridOf(played(late, 's3', 'moveRow', { row: made, before: third })).rows).toEqual([
      first,
      second,
      made,
      ...rows.slice(2),
    ])
  })

  it('take the marks away that are true no more, and can be sorted in at once', () => {
    const sorted = led(split, 'sortRows', { by: 'age' })
    const inRow = (pile: string) =>
      entriesOf(sorted.cards).flatMap(([id, one]) => (one.pile === pile ? [id] : []))
    const [yellow = ''] = gridOf(sorted).rows
    const [one = '', two = ''] = inRow(yellow)
    const apart = played(sorted, 's2', 'lay', { cards: [one, two], x: 10, y: 10 })
    const below = played(apart, 's2', 'putWith', { cards: [one], card: two })
    expect(gridOf(below).sortedBy).toBeUndefined()
    expect(gridOf(below).split).toBeUndefined()
    const again = played(below, 's2', 'sortRows', { by: 'age' })
    expect(gridOf(again)).toMatchObject({ sortedBy: 'age' })
    expect(gridOf(again).turned).toBeUndefined()
  })

  it('leave no empty row when they go', () => {
    const gone = played(late, 's2', 'joinPiles', { pile: made, with: second })
    expect(gridOf(gone).rows).toEqual(rows)
  })

  it('take nothing from an act on the order that is taken back later', () => {
    const moved = played(start, 's2', 'moveRow', { row: first })
    const apart = played(moved, 's3', 'lay', { cards: [card, other], x: 10, y: 10 })
    const together = played(apart, 's3', 'putWith', { cards: [card], card: other })
    const back = played(together, 's2', 'undo', {})
    expect(rowsAt(back, 't1', { rows: [] })).toContain(together.cards[card]?.pile)
    expect(gridOf(back).rows.slice(0, 8)).toEqual(rows)
  })
})

describe('the steps after order', () => {
  it('keep the order that the group made', () => {
    const mine = played(played(split, 's2', 'sortRows', { by: 'age' }), 's2', 'moveColumn', { column: 'age' })
    expect(gridOf(goneTo(mine, 'discover'))).toEqual(gridOf(mine))
    expect(gridOf(goneTo(goneTo(mine, 'discover'), 'predict'))).toEqual(gridOf(mine))
  })

  it('have the rows of several tables under each other, each colour as each table had it', () => {
    const apart = doneByAll(workshopAt('order', { participants: 18, persons: 16, tables: 2 }))
    const sorted = played(apart, 'f', 'sortRows', { by: 'age', table: 't2' })
    const moved = played(sorted, 'f', 'moveColumn', { column: 'age', table: 't1' })
    const together = goneTo(moved, 'discover')
    const { rows: all, columns: heads } = gridOf(together)
    expect(colours(together)).toMatch(/^y+g+$/)
    expect(heads.at(-1)).toBe('age')
    const there = lyingGrids(moved)['t2']?.rows ?? []
    const yellow = there.filter((pile) => isYellow(moved, pile))
    expect(all.filter((pile) => yellow.includes(pile))).toEqual(yellow)
  })
})
