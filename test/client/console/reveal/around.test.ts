import { describe, expect, it } from 'vitest'

import { around } from '../../../../client/console/reveal/around.ts'

const slides = [
  { id: 'started', planned: true },
  { id: 'age', planned: true },
  { id: 'origin', planned: false },
  { id: 'debts', planned: true },
  { id: 'unsaid', planned: false },
]

describe('the slides before and after', () => {
  it('are the planned ones', () => {
    expect(around(slides, 'age')).toEqual({ before: 'started', after: 'debts' })
  })

  it('end at both ends', () => {
    expect(around(slides, 'started')).toEqual({ after: 'age' })
    expect(around(slides, 'debts')).toEqual({ before: 'age' })
  })

  it('lead from one on request back to the planned one before it, and on from there', () => {
    expect(around(slides, 'unsaid', 'started')).toEqual({ before: 'started', after: 'age' })
    expect(around(slides, 'origin', 'debts')).toEqual({ before: 'debts' })
  })

  it('follow the order of the deck where nobody remembers what was on', () => {
    expect(around(slides, 'origin')).toEqual({ before: 'age', after: 'debts' })
    expect(around(slides, 'unsaid')).toEqual({ before: 'debts' })
  })

  it('begin at the first where nothing is shown', () => {
    expect(around(slides, undefined)).toEqual({ after: 'started' })
  })
})
