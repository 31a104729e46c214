import { expect, it } from 'vitest'

import { tableView } from '../../rules/view/table.ts'
import { deck } from '../play/deck.ts'
import { linking } from '../bench/staged.ts'
import { printOf } from './crowd/print.ts'
import { keptOf } from './kept.ts'

const before = linking(4, 4)
/** The same workshop after five acts, of which `s2` played the last as its third. */
const after = {
  ...before,
  seq: before.seq + 5,
  seats: Object.fromEntries(
    Object.entries(before.seats).map(([id, seat]) => [
      id,
      id === 's2' ? { ...seat, done: { phone: 3 } } : seat,
    ]),
  ),
}
const told = {
  workshop: before.id,
  granted: 5,
  last: [{ seat: 's2', client: 'phone', n: 3 }],
  open: 0,
  print: printOf(tableView(after, deck)),
}
const nothing = { lost: 0, twice: 0, unanswered: 0, otherTables: 0 }
const compared = (one: Partial<typeof told>) => keptOf([{ ...told, ...one }], [before], [after], deck)

it('finds nothing wrong where all that was granted is kept once', () => {
  expect(compared({})).toEqual(nothing)
})

it('finds an act that was granted and is not kept', () => {
  expect(compared({ granted: 6 })).toEqual({ ...nothing, lost: 1 })
  expect(compared({ last: [{ seat: 's2', client: 'phone', n: 4 }] })).toEqual({ ...nothing, lost: 1 })
  expect(keptOf([told], [before], [], deck)).toEqual({ ...nothing, lost: 5, otherTables: 1 })
})

it('finds an act that is kept twice, but lets one pass whose answer never came', () => {
  expect(compared({ granted: 4 })).toEqual({ ...nothing, twice: 1 })
  expect(compared({ granted: 4, open: 1 })).toEqual({ ...nothing, unanswered: 1 })
})

it('finds a table that is not the one on the screens', () => {
  expect(compared({ print: printOf({}) })).toEqual({ ...nothing, otherTables: 1 })
})

it('prints equal values alike, in whatever order their keys came', () => {
  expect(printOf({ a: 1, b: [{ c: 2, d: undefined }] })).toBe(printOf({ b: [{ c: 2 }], a: 1 }))
  expect(printOf([1, 2])).not.toBe(printOf([2, 1]))
})
