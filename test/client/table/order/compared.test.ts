import { describe, expect, it } from 'vitest'

import { lettersFor, marksOf, placesOf, shiftOf } from '../../../../client/table/order/compared.ts'

const a = { rows: ['h1', 'h2', 'h3'], columns: ['age', 'sex'] }
const b = { rows: ['h3', 'h2', 'h1', 'h4'], columns: ['age', 'sex'] }

describe('two orders', () => {
  it('are laid beside each other place by place, with what differs', () => {
    expect(placesOf({ a, b }, 'rows')).toEqual([
      { a: 'h1', b: 'h3', differs: true },
      { a: 'h2', b: 'h2', differs: false },
      { a: 'h3', b: 'h1', differs: true },
      { a: undefined, b: 'h4', differs: true },
    ])
    expect(placesOf({ a, b }, 'columns').some(({ differs }) => differs)).toBe(false)
  })

  it('say how far something moved, and nothing of what only one of them has', () => {
    expect(shiftOf('h3', b.rows, a.rows)).toBe(-2)
    expect(shiftOf('h1', b.rows, a.rows)).toBe(2)
    expect(shiftOf('h2', b.rows, a.rows)).toBe(0)
    expect(shiftOf('h4', b.rows, a.rows)).toBe(0)
  })

  it('say how they were made', () => {
    expect(marksOf(a)).toEqual({ key: 'unsorted', split: false })
    expect(marksOf({ ...a, sortedBy: 'age', split: true })).toEqual({ key: 'sorted', by: 'age', split: true })
    expect(marksOf({ ...a, sortedBy: 'age', turned: true })).toMatchObject({ key: 'turned' })
  })
})

describe('the room for a column', () => {
  it('holds the longest word, and half of the longest value', () => {
    expect(lettersFor(['ja', 'nee'])).toBe(4)
    expect(lettersFor(['Matching', 'Prematching'])).toBe(12)
    expect(lettersFor(['havo, vwo of mbo'])).toBe(9)
  })

  it('holds the longest value whole where a row has one line', () => {
    expect(lettersFor(['18–30 jaar', '45–55 jaar'], 1)).toBe(11)
    expect(lettersFor(['ja', 'nee'], 1)).toBe(6)
  })

  it('is never more than a wall has', () => {
    expect(lettersFor(['Sollicitatietraining in de buurt'])).toBe(12)
    expect(lettersFor([])).toBe(4)
  })
})
