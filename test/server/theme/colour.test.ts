import { describe, expect, it } from 'vitest'

import { colourFrom, contrast, mixed, written } from '../../../server/theme/colour.ts'

describe('a colour', () => {
  it.each([
    ['#1b4b82', [27, 75, 130]],
    [' #FFF ', [255, 255, 255]],
    ['#1b4b82ff', [27, 75, 130]],
    ['#abcf', [170, 187, 204]],
    ['rgb(27 75 130)', [27, 75, 130]],
    ['rgb(27, 75, 130)', [27, 75, 130]],
    ['rgba(27, 75, 130, 1)', [27, 75, 130]],
    ['rgb(100% 0% 50% / 100%)', [255, 0, 128]],
    ['hsl(0 100% 50%)', [255, 0, 0]],
    ['hsl(120deg, 100%, 25%)', [0, 128, 0]],
    ['hsl(-120 100% 50%)', [0, 0, 255]],
    ['hsla(0, 0%, 50%, 1)', [128, 128, 128]],
    ['black', [0, 0, 0]],
    ['White', [255, 255, 255]],
  ])('is read from %s', (text, colour) => {
    expect(colourFrom(text)).toEqual(colour)
  })

  it.each([
    ['#12345'],
    ['#12'],
    ['1b4b82'],
    ['#1b4b8280'],
    ['#abc0'],
    ['rgb(1 2)'],
    ['rgb(1 2 3 / 50%)'],
    ['rgba(1, 2, 3, .5)'],
    ['hsl(1 2 3)'],
    ['oklch(60% 0.1 20)'],
    ['transparent'],
    ['currentcolor'],
    ['constructor'],
    [''],
    ['red; --x: y'],
  ])('is not read from "%s"', (text) => {
    expect(colourFrom(text)).toBeUndefined()
  })

  it('is written as six digits', () => {
    expect(written([0, 128, 255])).toBe('#0080ff')
    expect(written(mixed([0, 0, 0], [255, 255, 255], 0.5))).toBe('#808080')
  })
})

describe('contrast', () => {
  // Worked out by hand from the formula in WCAG 2.2; #767676 and #949494 are the known borders on white.
  it.each([
    ['#000', '#fff', 21],
    ['#fff', '#fff', 1],
    ['#767676', '#fff', 4.54],
    ['#777777', '#fff', 4.48],
    ['#949494', '#fff', 3.03],
    ['#ff0000', '#fff', 4],
    ['#0000ff', '#000', 2.44],
  ])('of %s and %s is %d', (one, other, ratio) => {
    const [a, b] = [colourFrom(one), colourFrom(other)]
    expect(a && b && contrast(a, b)).toBeCloseTo(ratio, 2)
    expect(a && b && contrast(b, a)).toBeCloseTo(ratio, 2)
  })
})
