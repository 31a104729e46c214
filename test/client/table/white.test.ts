import { describe, expect, it } from 'vitest'

import { sentenceOf } from '../../../client/parts/faces.ts'
import { gridRows } from '../../../client/table/grid/rows.ts'
import { ordersFor } from '../../../client/table/pile/orders.ts'
import { hasTrait, traitsOf } from '../../../client/table/pile/traits.ts'
import { gridSheet } from '../../../client/table/set/grid.ts'
import { unitsSheet } from '../../../client/table/set/units.ts'
import { cardFace } from '../../../client/table/words.ts'
import type { TableCard } from '../../../rules/view/views.ts'
import { expectAllInSight, sizes, tableAt, words } from './tables.ts'

const white: TableCard = { variable: 'age', value: '18-30', pseudonym: '347', table: 't1', x: 0, y: 0 }
const yellow: TableCard = { ...white, variable: 'workHistory', value: 'none', outcome: 'work' }

describe('a white card', () => {
  it('says that it has no colour, to the eye and to the ear', () => {
    expect(cardFace(words, white, 'card')).toMatchObject({ outcome: 'white', outcomeWord: 'zonder kleur' })
    expect(sentenceOf(white, words.labels, words.say)).toContain('zonder kleur')
  })

  it('offers no colour to light', () => {
    expect(traitsOf(white, words.labels).map(({ as }) => as)).not.toContain('outcome')
    expect(hasTrait(white, { as: 'outcome', outcome: 'noWork' }, words.labels)).toBe(false)
  })

  it('comes after yellow where a pile is put in order by colour', () => {
    const order = ordersFor(
      [
        ['1', white],
        ['2', { ...yellow, variable: 'sex' }],
        ['3', { ...yellow, variable: 'zip' }],
      ],
      words.labels,
    )
    expect(order).toContain('outcome')
  })
})

describe('the drawn table with white cards', () => {
  it('keeps the cards without a colour apart, counted for neither, and all of them in sight', () => {
    const table = tableAt('discover', {
      variant: 'whiteCards',
      choice: 'department',
      slips: { 1: { kind: 'inconsistent' } },
    })
    const { choice } = table
    if (!choice) throw new Error('nothing chosen')
    expect(choice).toMatchObject({ white: 1, work: expect.any(Number) })
    for (const size of sizes) {
      const sheet = unitsSheet(table, choice, size, words)
      expectAllInSight(table, sheet)
      const captions = sheet.things.flatMap(({ face }) => (face.kind === 'caption' ? [face.text] : []))
      expect(captions).toContain('zonder kleur: 1')
    }
  })

  it('draws a row without a colour below the others, with room between', () => {
    const table = tableAt('order', { variant: 'whiteCards' })
    const [first] = gridRows(table)
    const cards = Object.fromEntries(
      Object.entries(table.cards).filter(
        ([, { pile, variable }]) => pile !== first?.pile || variable !== 'workHistory',
      ),
    )
    const bare = Object.fromEntries(
      Object.entries(cards).map(([id, { outcome, ...card }]) => [
        id,
        card.pile === first?.pile || !outcome ? card : { ...card, outcome },
      ]),
    )
    const rows = gridRows({ ...table, cards: bare })
    expect(rows.find(({ pile }) => pile === first?.pile)?.outcome).toBeUndefined()
    const grid = table.grids?.['t1']
    if (!grid) throw new Error('no grid')
    const rank = ({ outcome }: { outcome?: string | undefined }) =>
      ['work', 'noWork', undefined].indexOf(outcome)
    const sorted = { ...grid, rows: rows.toSorted((a, b) => rank(a) - rank(b)).map(({ pile }) => pile) }
    const sheet = gridSheet(
      { ...table, cards: bare, grids: { t1: sorted } },
      { width: 1366, height: 620 },
      words,
    )
    const tops = sheet.zones.map(({ y }) => y)
    const steps = tops.slice(1).map((y, n) => Math.round(y - (tops[n] ?? 0)))
    expect(new Set(steps).size).toBe(2)
    expect(steps.filter((step) => step === Math.max(...steps))).toHaveLength(2)
  })
})
