import { describe, expect, it } from 'vitest'

import { inSheets, sheetsOf, tagsFor, toggled } from '../../../../client/console/paper/print/parts.ts'
import { placesOf } from '../../../../client/console/paper/print/hundred.ts'
import { paperOf } from '../../../../rules/view/paper.ts'
import { deck } from '../../../play/deck.ts'
import { begun, workshopAt } from '../../../play/table.ts'

describe('the sheets that printing takes', () => {
  it('are none of cards and keys before they are dealt, and none of findings before the reveal', () => {
    expect(sheetsOf(paperOf(begun(), deck), 12, false)).toEqual({
      cards: 0,
      tags: 2,
      blanks: 1,
      keys: 0,
      statements: 5,
      guide: 1,
      findings: 0,
    })
  })

  it('are nine cards on each, and none while numbers are written', () => {
    const dealt = paperOf(workshopAt('deal', { persons: 12 }), deck)
    expect(sheetsOf(dealt, 12, true)).toMatchObject({ cards: 14, keys: 1, findings: 1 })
    expect(sheetsOf(paperOf(workshopAt('collect'), deck), 12, false).cards).toBe(0)
  })

  it('hold all there is, in order', () => {
    const all = Array.from({ length: 120 }, (_, n) => n)
    const sheets = inSheets(all, 9)
    expect(sheets.flat()).toEqual(all)
    expect(sheets.map(({ length }) => length)).toEqual([...Array(13).fill(9), 3])
  })

  it('have a tag for everybody, or for every person, or twelve', () => {
    expect([tagsFor(0, 0), tagsFor(7, 0), tagsFor(3, 12), tagsFor(60, 30)]).toEqual([12, 7, 12, 36])
  })

  it('come and go as they are ticked', () => {
    expect(toggled(['cards'], 'guide')).toEqual(['cards', 'guide'])
    expect(toggled(['cards', 'guide'], 'cards')).toEqual(['guide'])
  })
})

it('marks so many of a hundred places', () => {
  const { marked, others } = placesOf(63)
  expect([marked.length, others.length]).toEqual([63, 37])
  expect(new Set([...marked, ...others].map(String)).size).toBe(100)
})
