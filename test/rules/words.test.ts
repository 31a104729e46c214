import * as v from 'valibot'
import { describe, expect, it } from 'vitest'

import { cleaned, signsIn, typed } from '../../rules/words.ts'

describe('words that people type', () => {
  it.each([
    ['  mensen  met\n\tkinderen ', 'mensen met kinderen'],
    ['cafe\u0301', 'caf\u00e9'],
    ['a\u202Eb\u200Fc\u0000d\u200B', 'abcd'],
    ['\u2028\u2029', ''],
    ['a\uD83Db', 'ab'],
    ['a \u200B b', 'a b'],
    ['a\u0316\u0317\u0318\u0319\u031A', 'a\u0316\u0317'],
    ['👩\u200D🚒', '👩\u200D🚒'],
  ])('are shown as people see them: %j', (text, shown) => {
    expect(cleaned(text)).toBe(shown)
  })

  it('are counted in signs', () => {
    expect(signsIn('é👍🏽')).toBe(2)
  })

  it('have from one sign to so many', () => {
    const shape = typed(3)
    expect(v.safeParse(shape, 'één').success).toBe(true)
    expect(v.safeParse(shape, '👍🏽👍🏽👍🏽').success).toBe(true)
    for (const text of ['', '   ', '\u200B', '\u200D', '\u3164', '\u2800', '\u0301\u0301', 'vier', 7, null])
      expect(v.safeParse(shape, text).success).toBe(false)
  })
})
