import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'

import { cleaned, longestText, signsIn, typed } from '../../rules/words.ts'

describe('words that people type', () => {
  it.each([
    ['  mensen  met\n\tkinderen ', 'mensen met kinderen'],
    ['cafe\u0301', 'caf\u00e9'],
    ['a\u202Eb\u200Fc\u0000d\u200B', 'abcd'],
    ['\u2028\u2029', ''],
    ['a\uD83Db', 'ab'],
    ['a \u200B b', 'a b'],
    ['a\u0316\u0317\u0318\u0319\u031A', 'a\u0316\u0317\u0318'],
    ['a' + '\u0316\u200D'.repeat(900), 'a\u0316\u200D\u0316'],
    ['e\u200B\u0301', '\u00e9'],
    ['\u200D=1', '=1'],
    ['a\u200D \u200Cb\u200C', 'a b'],
    ['a\uFFFFb\uFDD0', 'ab'],
    ['👩\u200D🚒', '👩\u200D🚒'],
  ])('are shown as people see them: %j', (text, shown) => {
    expect(cleaned(text)).toBe(shown)
  })

  it('are counted in signs', () => {
    expect(signsIn('é👍🏽')).toBe(2)
  })

  it('are many signs when they only pretend to be one', () => {
    expect(signsIn('👨\u200D'.repeat(200))).toBeGreaterThan(30)
    expect(signsIn('\u1100'.repeat(1200))).toBe(100)
    expect(signsIn('\u0915\u094D'.repeat(60))).toBeGreaterThan(9)
    expect(signsIn('👩🏽\u200D❤\uFE0F\u200D💋\u200D👨🏽')).toBe(1)
    expect(signsIn('👨🏽\u200D👩🏽\u200D👧🏽\u200D👦🏽')).toBe(1)
  })

  it.each(['হ্যাঁ', 'হিন্দী ज़ीं', 'می\u200Cخواهم', 'שָׁלוֹם', 'ỗ', '👁️\u200D🗨️', '1️⃣', 'ẩm thực', 'ค้ำ'])(
    'stay as they are in the scripts of others: %s',
    (text) => expect(cleaned(text)).toBe(text.normalize('NFC')),
  )

  it('are clean once they were cleaned, in one way of writing, whatever they were', () => {
    const odd = fc.constantFrom(
      ...'aé\u0301\u0316\u200D\u200C\u200B\u202E\u2066\u0000\uD83D\uDC4D 👍🏽\u1100\u1161\uFEFF\u2028'.split(
        '',
      ),
    )
    const text = fc
      .array(fc.oneof(odd, fc.string({ unit: 'binary' })), { maxLength: 60 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(text, (said) => {
        const once = cleaned(said)
        expect(cleaned(once)).toBe(once)
        expect(once.normalize('NFC')).toBe(once)
        expect(once).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\u200B]|[\p{M}\u200C\u200D]{4}/u)
      }),
      { numRuns: 200 },
    )
  })

  it('take no more than so many bytes, whatever they are made of', () => {
    const longest = typed(longestText)
    for (const sign of [
      '👨🏽\u200D👩🏽\u200D👧🏽\u200D👦🏽',
      '\u1100',
      '\u0915\u094D',
      'a\u0316\u0317\u0318',
      '👨\u200D',
    ])
      for (let n = 10; n < 3000; n += 60) {
        const read = v.safeParse(longest, sign.repeat(n))
        if (read.success) expect(Buffer.byteLength(read.output)).toBeLessThan(8192)
      }
  })

  it('have from one sign to so many', () => {
    const shape = typed(3)
    expect(v.safeParse(shape, 'één').success).toBe(true)
    expect(v.safeParse(shape, '👍🏽👍🏽👍🏽').success).toBe(true)
    for (const text of ['', '   ', '\u200B', '\u200D', '\u3164', '\u2800', '\u0301\u0301', 'vier', 7, null])
      expect(v.safeParse(shape, text).success).toBe(false)
  })
})
