import { describe, expect, it } from 'vitest'

import { gridOf } from '../../../../client/table/atTable.ts'
import { gridRows, odditiesIn, rowName } from '../../../../client/table/grid/rows.ts'
import { besideEachOther } from '../../../gallery/ordered.ts'
import { played, stateAt, viewsOf } from '../../../gallery/states.ts'
import { words } from '../words.ts'

const whole = stateAt('order')
const viewOf = (workshop = whole) => viewsOf(workshop, 's2').table

describe('the rows of the table', () => {
  it('stand in any order that was kept, with the columns of that order', () => {
    const view = viewOf(besideEachOther(whole))
    const { a, b } = Object.values(view.orders ?? {})[0]!
    expect(gridRows(view, a).map(({ pile }) => pile)).toEqual(a.rows)
    expect(gridRows(view, b)[0]?.cells.map(({ variable }) => variable)).toEqual(b.columns)
    expect(a.rows).not.toEqual(b.rows)
  })

  it('are called by what the group calls the pile, else by its number', () => {
    const view = viewOf()
    const [pile = ''] = gridOf(view)?.rows ?? []
    const number = gridRows(view)[0]?.number
    expect(rowName(words, view, pile)).toBe(`Rij ${number}`)
    const named = played(whole, 's2', 'namePile', { pile, name: { as: 'outcome', outcome: 'work' } })
    expect(rowName(words, viewOf(named), pile)).toBe(words.say('outcome.work'))
  })
})

describe('odd fields', () => {
  it('are none where nobody made a slip', () => {
    expect(odditiesIn(gridRows(viewOf()))).toEqual({ missing: 0, doubled: 0 })
  })

  it('are counted after a number that was written wrong once, and after one that two people share', () => {
    const once = stateAt('order', { slips: { 1: { kind: 'inconsistent' } } })
    expect(odditiesIn(gridRows(viewOf(once)))).toEqual({ missing: 1, doubled: 0 })
    const shared = stateAt('order', { slips: { 0: { kind: 'clash', pseudonym: '347' } } })
    expect(odditiesIn(gridRows(viewOf(shared))).doubled).toBeGreaterThan(0)
  })
})
