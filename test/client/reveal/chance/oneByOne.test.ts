import { describe, expect, it } from 'vitest'

import { nextShown } from '../../../../client/reveal/chance/useOneByOne.ts'

describe('groups one after the other', () => {
  it('come one at a time, and stop at the last', () => {
    expect(nextShown(0, 20, false)).toBe(1)
    expect(nextShown(19, 20, false)).toBe(20)
    expect(nextShown(20, 20, false)).toBe(20)
  })

  it('come at once where nothing may move, and go at once', () => {
    expect(nextShown(0, 20, true)).toBe(20)
    expect(nextShown(20, 0, false)).toBe(0)
  })
})
