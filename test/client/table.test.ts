import { describe, expect, it } from 'vitest'

import { sentenceOf } from '../../client/parts/faces.ts'
import { countsOf } from '../../client/participant/discover/counts.ts'
import { gridRows } from '../../client/table/grid/rows.ts'
import { gridOf } from '../../client/table/atTable.ts'
import { itemsOf, writtenOn } from '../../client/table/list/items.ts'
import { namesFor } from '../../client/table/pile/names.ts'
import { sayIn } from '../../client/text.ts'
import nl from '../../client/texts/nl.json'
import { labelsOf } from '../../rules/labels.ts'
import { deck, stateAt, viewsOf } from '../gallery/states.ts'

const say = sayIn(nl, 'nl', 'u')
const labels = labelsOf(deck, 'nl')
const viewIn = (step: 'link' | 'order' | 'discover', slips = {}) =>
  viewsOf(stateAt(step, { progress: 'half', slips, choice: 'workHistory' }), 's3').table

describe('the table as a list', () => {
  const table = viewIn('link')
  const { piles, loose } = itemsOf(table, '', labels, say)

  it('holds every card once, on a pile or loose', () => {
    const ids = [...piles.flatMap(({ cards }) => cards.map(([id]) => id)), ...loose.map(([id]) => id)]
    expect(new Set(ids).size).toBe(80)
    expect(ids).toHaveLength(80)
  })

  it('has a steady order that says nothing', () => {
    const numbers = loose.map(([id]) => Number(id.split('-')[1]))
    expect(numbers).toEqual([...numbers].sort((one, other) => one - other))
  })

  it('finds by number and by word', () => {
    const number = writtenOn(piles[0]!.cards)[0]!
    const found = itemsOf(table, number, labels, say)
    expect(found.piles.map(({ pile }) => pile)).toContain(piles[0]!.pile)
    expect(found.loose.every(([, card]) => sentenceOf(card, labels, say).includes(number))).toBe(true)
    expect(
      itemsOf(table, 'LEEFTIJD', labels, say).loose.every(([, { variable }]) => variable === 'age'),
    ).toBe(true)
    expect(itemsOf(table, 'nergens te vinden', labels, say)).toEqual({ piles: [], loose: [] })
  })

  it('offers a pile the words that stand on its own cards as a name', () => {
    const { cards } = piles[0]!
    const names = namesFor(
      cards.map(([, card]) => card),
      labels,
    ).flatMap((group) => group.names)
    expect(names.filter(({ as }) => as === 'pseudonym')).toHaveLength(writtenOn(cards).length)
    expect(names.filter(({ as }) => as === 'variable')).toHaveLength(
      new Set(cards.map(([, card]) => card.variable)).size,
    )
  })
})

describe('the grid', () => {
  it('has a row for each pile and a cell for each column, also where a card is missing', () => {
    const table = viewIn('order', { 1: { kind: 'inconsistent' } })
    const rows = gridRows(table)
    expect(rows.map(({ pile }) => pile)).toEqual(gridOf(table)?.rows)
    for (const { cells } of rows) expect(cells).toHaveLength(10)
    expect(rows.some(({ cells }) => cells.some(({ cards }) => cards.length === 0))).toBe(true)
  })

  it('is empty as long as the table has none', () => {
    expect(gridRows(viewIn('link'))).toEqual([])
  })
})

describe('an own look', () => {
  it('counts as the table does', () => {
    const table = viewIn('discover')
    const categories = Object.keys(labels.variables['workHistory']?.categories ?? {})
    const { counts, work, noWork } = countsOf(Object.values(table.cards), 'workHistory', categories)
    expect({ counts, work, noWork }).toEqual({
      counts: table.choice?.counts,
      work: table.choice?.work,
      noWork: table.choice?.noWork,
    })
  })
})
