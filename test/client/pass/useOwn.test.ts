import { describe, expect, it } from 'vitest'

import { spokenTo } from '../../../client/pass/useOwn.ts'

describe('a page of a device that goes round', () => {
  const spoken = { chosen: { s2: 'en' }, ours: 'nl' } as const

  it('speaks to a person alone as they chose, and to who chose nothing as the workshop does', () => {
    expect(spokenTo(spoken, 's2')).toBe('en')
    expect(spokenTo(spoken, 's3')).toBe('nl')
  })

  it('speaks as the workshop does as long as nobody has it to themselves', () => {
    expect(spokenTo(spoken, undefined)).toBe('nl')
  })

  it('does not know how before the workshop is there', () => {
    expect(spokenTo({ chosen: {}, ours: undefined }, 's2')).toBeUndefined()
  })
})
