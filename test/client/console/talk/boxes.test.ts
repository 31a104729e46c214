import { describe, expect, it } from 'vitest'

import { isHalfIn, isTelling, leavingWords, openingWords } from '../../../../client/console/talk/boxes.ts'
import { tableView } from '../../../../rules/view/table.ts'
import { deck } from '../../../play/deck.ts'
import { workshopAt } from '../../../play/table.ts'

const say = (key: string, filling: Record<string, unknown> = {}) => [key, ...Object.values(filling)].join(' ')

describe('a box that is open', () => {
  it('is half in as long as some have chosen and some have not', () => {
    expect(isHalfIn({ done: 1, of: 8 })).toBe(true)
    expect([isHalfIn({ done: 0, of: 8 }), isHalfIn({ done: 8, of: 8 }), isHalfIn(undefined)]).toEqual([
      false,
      false,
      false,
    ])
    expect(isHalfIn({ done: 1, of: 8, closed: true })).toBe(false)
  })

  it('tells whose its ballots are with one or two of them, where three or more play', () => {
    expect([1, 2, 3].map((done) => isTelling({ done, of: 8 }))).toEqual([true, true, false])
    expect([isTelling({ done: 0, of: 8 }), isTelling({ done: 1, of: 2 })]).toEqual([false, false])
    expect(openingWords({ done: 1, of: 3 }, 'Open?', say)).toBe('Open? console.ballots.few 1')
    expect(openingWords({ done: 3, of: 4 }, 'Open?', say)).toBe('Open?')
  })

  it('is left after a question, but in the welcome, where the questions are for who likes', () => {
    const table = tableView(workshopAt('link'), deck)
    const at = (name: 'welcome' | 'wrapUp', done: number) =>
      leavingWords({ say, table: { ...table, step: { ...table.step, name }, ballots: { done, of: 8 } } })
    expect(at('wrapUp', 5)).toBe('console.ballots.leaveText 5 8')
    expect(at('wrapUp', 1)).toBe('console.ballots.leaveText 1 8 console.ballots.few 1')
    expect(at('wrapUp', 8)).toBeUndefined()
    expect(at('welcome', 5)).toBeUndefined()
  })
})
