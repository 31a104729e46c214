import { describe, expect, it } from 'vitest'

import { pageRows } from '../../../../client/console/print/pageRows.ts'
import { sayIn } from '../../../../client/text.ts'
import en from '../../../../client/texts/en.json'
import nl from '../../../../client/texts/nl.json'
import { consoleView } from '../../../../rules/view/console.ts'
import { deck } from '../../../play/deck.ts'
import { workshopAt } from '../../../play/table.ts'

const revealed = workshopAt('reveal', { persons: 8, participants: 8 })
const { beside = [], whole } = consoleView(revealed, deck, new Set(Object.keys(revealed.seats)))

describe('the rows of the page', () => {
  it('lay our counts beside the city of a hundred', () => {
    expect(pageRows(beside, 'nl', sayIn(nl, 'nl', 'u'))[0]).toMatchObject({
      variable: 'workHistory',
      ours: { yellow: '3 van 4', green: '1 van 4' },
      real: { yellow: 63, green: 13 },
      another: false,
    })
    expect(pageRows(beside, 'en', sayIn(en, 'en', 'u'))[0]?.ours.yellow).toBe('3 of 4')
  })

  it('mark the department as another group, and leave empty what nobody foretold', () => {
    const silent = consoleView({ ...revealed, predictions: {} }, deck, new Set())
    const rows = pageRows(silent.beside ?? [], 'nl', sayIn(nl, 'nl', 'u'))
    expect(rows.filter(({ another }) => another).map(({ variable }) => variable)).toEqual(['department'])
    expect(rows.every(({ chosen }) => chosen === '')).toBe(true)
  })

  it('say "not on the table" rather than none of none', () => {
    const [first] = beside
    if (!first) throw new Error('no row')
    const nothing = { work: 0, noWork: 0 }
    const row = { ...first, table: { counts: nothing, of: nothing }, chosen: { count: 5, of: 8 } }
    expect(pageRows([row], 'nl', sayIn(nl, 'nl', 'u'))[0]).toMatchObject({
      ours: { yellow: 'niet op tafel', green: 'niet op tafel' },
      chosen: '5 van 8',
    })
  })

  it('come with how many found work in the whole city, and with whom the other rows are about', () => {
    expect(whole).toMatchObject({ people: 32_450, started: 5308, startedOf100: 16 })
    expect(whole?.another?.nl).toContain('2015')
  })

  it('are nowhere before the reveal', () => {
    const before = consoleView(workshopAt('predict'), deck, new Set())
    expect(before.beside).toBeUndefined()
    expect(before.whole).toBeUndefined()
  })
})
