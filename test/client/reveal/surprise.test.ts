import { describe, expect, it } from 'vitest'

import { isSurprise } from '../../../client/reveal/surprise.ts'
import { contrast } from './someSlide.ts'

const large = contrast('workHistory')
const none = contrast('single', { yellow: 74, green: 74 })
const binsAt = (...tens: number[]) =>
  Array.from({ length: 10 }, (_, ten) => tens.filter((one) => one === ten).length)

describe('a surprise', () => {
  it('is what most guessed far from what it was', () => {
    expect(isSurprise({ as: 'share', bins: binsAt(2, 3, 6) }, large)).toBe(true)
    expect(isSurprise({ as: 'share', bins: binsAt(5, 6, 1) }, large)).toBe(false)
    expect(isSurprise({ as: 'share', bins: binsAt() }, large)).toBe(false)
  })

  it('is a difference that most chose and that is hardly there', () => {
    expect(isSurprise({ as: 'largest', chosen: 5, of: 8 }, none)).toBe(true)
    expect(isSurprise({ as: 'largest', chosen: 4, of: 8 }, none)).toBe(false)
    expect(isSurprise({ as: 'largest', chosen: 0, of: 8 }, large)).toBe(false)
  })

  it('is what most thought to matter and does not, or the other way round', () => {
    expect(isSurprise({ as: 'matters', much: 5, little: 3 }, none)).toBe(true)
    expect(isSurprise({ as: 'matters', much: 5, little: 3 }, large)).toBe(false)
    expect(isSurprise({ as: 'matters', much: 3, little: 5 }, large)).toBe(true)
    expect(isSurprise({ as: 'matters', much: 4, little: 4 }, none)).toBe(false)
  })
})
