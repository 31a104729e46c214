import { describe, expect, it } from 'vitest'

import { stepIn } from '../../../../client/participant/order/moves.ts'

const all = ['a', 'b', 'c']

describe('one place further', () => {
  it('is before the one on the left, or before the next but one on the right', () => {
    expect(stepIn(all, 'b', -1)).toEqual({ before: 'a' })
    expect(stepIn(all, 'a', 1)).toEqual({ before: 'c' })
  })

  it('is the end for the last but one', () => {
    expect(stepIn(all, 'b', 1)).toEqual({})
  })

  it('is nowhere at the edge, and for what is not there', () => {
    expect(stepIn(all, 'a', -1)).toBeUndefined()
    expect(stepIn(all, 'c', 1)).toBeUndefined()
    expect(stepIn(all, 'z', 1)).toBeUndefined()
  })
})
