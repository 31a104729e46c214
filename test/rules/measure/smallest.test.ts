import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  aloneIn,
  calledOf,
  groupsOn,
  mended,
  rowsOf,
  smallestOf,
  type Row,
} from '../../../rules/measure/smallest.ts'
import { dealt } from './eight.ts'

const columns = ['sex', 'age', 'education']
const row = (person: number, [sex = '', age = '', education = '']: readonly string[]): Row => ({
  person: `p${person}`,
  values: { sex, age, education },
})
const five = [
  row(1, ['m', 'young', 'low']),
  row(2, ['m', 'young', 'low']),
  row(3, ['m', 'young', 'high']),
  row(4, ['f', 'mid', 'low']),
  row(5, ['f', 'old', 'low']),
]
const into = { young: 'wide 0', mid: 'wide 0', old: 'wide 1' }
const kOf = (rows: readonly Row[], by: readonly string[]) => smallestOf(groupsOn(rows, by))

const anyRows = fc
  .array(
    fc.tuple(
      fc.constantFrom('m', 'f'),
      fc.constantFrom('young', 'mid', 'old'),
      fc.constantFrom('low', 'high'),
    ),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((all) => all.map((values, n) => row(n, values)))
const anyColumns = fc.subarray(columns)

describe('the smallest group', () => {
  it('is what people have in common on all columns together', () => {
    expect(kOf(five, columns)).toBe(1)
    expect(aloneIn(groupsOn(five, columns))).toBe(3)
    expect(kOf(five, ['sex'])).toBe(2)
    expect(kOf(five, [])).toBe(5)
    expect(kOf([], columns)).toBe(0)
  })

  it('never grows by a column more, and never shrinks by one less or by wider groups', () => {
    fc.assert(
      fc.property(anyRows, anyColumns, fc.constantFrom(...columns), (rows, by, dropped) => {
        const before = kOf(rows, by)
        const less = mended(rows, by, { dropped: [dropped] })
        const wide = mended(rows, by, { wider: { variable: 'age', into }, dropped: [] })
        expect(kOf(less.rows, less.by)).toBeGreaterThanOrEqual(before)
        expect(kOf(wide.rows, wide.by)).toBeGreaterThanOrEqual(before)
        expect(wide.rows).toHaveLength(rows.length)
      }),
    )
  })

  it('is nobody alone once whoever is alone is hidden, and nobody else is', () => {
    fc.assert(
      fc.property(anyRows, anyColumns, (rows, by) => {
        const alone = aloneIn(groupsOn(rows, by))
        const hidden = mended(rows, by, { hidden: true, dropped: [] })
        expect(hidden.rows).toHaveLength(rows.length - alone)
        expect(kOf(hidden.rows, hidden.by)).not.toBe(1)
      }),
    )
  })

  it('reads a row for every person from the cards', () => {
    const rows = rowsOf(dealt())
    expect(rows).toHaveLength(8)
    expect(Object.keys(rows[0]?.values ?? {})).toHaveLength(10)
  })

  it('reads them once as long as the cards stay the same, and what they are called as well', () => {
    const table = dealt()
    const [first] = rowsOf(table)
    const person = first?.person ?? ''
    const called = calledOf(table, person)
    expect(rowsOf({ ...table })).toBe(rowsOf(table))
    expect(calledOf({ ...table }, person)).toBe(called)
    const cards = Object.fromEntries(
      Object.entries(table.cards).map(([id, card]) => [id, { ...card, pseudonym: '777' }]),
    )
    expect(calledOf({ ...table, cards }, person)).toEqual({ number: '777' })
    const gone = Object.fromEntries(Object.entries(table.cards).filter(([, card]) => card.person !== person))
    expect(rowsOf({ ...table, cards: gone })).toHaveLength(7)
  })
})
