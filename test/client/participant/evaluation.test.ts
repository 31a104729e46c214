import { describe, expect, it } from 'vitest'

import {
  answersIn,
  answerTo,
  askedFor,
  carriedOf,
  moments,
  numberOf,
  withAnswer,
} from '../../../client/participant/evaluation/asked.ts'
import { evaluationItems } from '../../../rules/talk.ts'

describe('the five statements', () => {
  it('come one by one for a class, and for a council each for before today and now', () => {
    expect(askedFor(['now']).map(({ item }) => item)).toEqual([...evaluationItems])
    expect(askedFor(moments).slice(0, 3)).toEqual([
      { item: 'number', moment: 'before' },
      { item: 'number', moment: 'now' },
      { item: 'sources', moment: 'before' },
    ])
    expect(askedFor(moments).map(numberOf)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
  })

  it('are sent without those that were skipped, and for each moment that is asked', () => {
    const first = withAnswer({ item: 'cause', moment: 'now' }, '3', {})
    const both = withAnswer({ item: 'number', moment: 'before' }, '1', first)
    expect(carriedOf(moments, both)).toEqual({ before: { number: '1' }, now: { cause: '3' } })
    expect(carriedOf(['now'], {})).toEqual({ now: {} })
  })

  it('can be taken up again from the ballot that is in', () => {
    const choices = { 'before-number': '2', 'now-number': '4', 'now-opinion': '9' }
    const answers = answersIn({ choices })
    expect(answerTo({ item: 'number', moment: 'now' }, answers)).toBe('4')
    expect(answerTo({ item: 'opinion', moment: 'now' }, answers)).toBeUndefined()
    expect(Object.keys(answers)).toHaveLength(2)
  })
})
