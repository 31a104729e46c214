import { describe, expect, it } from 'vitest'

import { meet, metBy } from '../../../client/terms/met.ts'
import { termsOf } from '../../../client/terms/terms.ts'

const none = () => false

describe('what a page explained', () => {
  it('is what it explained to this seat, and to no other that has the same device', () => {
    meet('s2', ['source', 'characteristic'], 'deal')
    expect([...metBy('s2')]).toEqual([
      ['source', 'deal'],
      ['characteristic', 'deal'],
    ])
    expect([...metBy('s3')]).toEqual([])
    expect(termsOf('order', metBy('s2'), none)).toEqual(['table'])
    expect(termsOf('order', metBy('s3'), none)).toEqual(['characteristic', 'table'])
  })

  it('was first explained in the step that came first', () => {
    meet('s4', ['source'], 'deal')
    meet('s4', ['source', 'link'], 'link')
    expect([...metBy('s4')]).toEqual([
      ['source', 'deal'],
      ['link', 'link'],
    ])
  })
})
