import { describe, expect, it } from 'vitest'

import type { Slide } from '../../../rules/deck.ts'
import { contrastOf, rateOf, startedOf } from '../../../rules/measure/slide.ts'
import { rotterdam } from '../rotterdam.ts'

function slideOf(id: string): Slide {
  const slide = rotterdam.slides.find((known) => known.id === id)
  if (!slide) throw new Error(`no slide ${id}`)
  return slide
}

describe('the slides of the reveal', () => {
  it.each([
    ['workHistory', [[63, 13]]],
    [
      'age',
      [
        [81, 46],
        [2, 22],
      ],
    ],
    ['education', [[61, 31]]],
    [
      'chronic',
      [
        [80, 55],
        [8, 28],
      ],
    ],
    ['sex', [[58, 41]]],
    ['debts', [[27, 17]]],
    [
      'hardly',
      [
        [52, 49],
        [74, 74],
      ],
    ],
    [
      'origin',
      [
        [28, 20],
        [23, 29],
        [22, 24],
        [28, 27],
      ],
    ],
    ['department', [[83, 36]]],
  ])('%s compares these numbers of 100', (id, figures) => {
    const slide = slideOf(id)
    const shown = slide.contrasts.map((group) => contrastOf(rotterdam, slide, group))
    expect(shown.map(({ yellow, green }) => [yellow, green])).toEqual(figures)
  })

  // 11.45 of 100 is 11; the printed 11.5 would have become 12.
  it.each([
    ['department', [44, 11, 2]],
    ['lowChance', [12, 2, 10, 8, 5]],
    ['lowChanceOrigin', [13]],
  ])('%s says how many of 100 started work', (id, figures) => {
    const slide = slideOf(id)
    expect(slide.rates.map((group) => rateOf(rotterdam, slide, group))).toEqual(figures)
  })

  it('say that 16 of 100 started work, and 26 of the group with a department', () => {
    expect(startedOf(rotterdam, 'table1')).toBe(16)
    expect(startedOf(rotterdam, 'table2')).toBe(26)
  })
})

describe('a figure', () => {
  const matching = { variable: 'department', categories: ['matching'], label: { nl: '-', en: '-' } }

  it('is never made of two populations', () => {
    expect(() => contrastOf(rotterdam, { population: 'table1' }, matching)).toThrow('not of table1')
    expect(() => rateOf(rotterdam, { population: 'table1' }, matching)).toThrow('not of table1')
  })

  it('needs a population that is there', () => {
    expect(() => startedOf(rotterdam, 'constructor')).toThrow('no population constructor')
  })
})
