import { describe, expect, it } from 'vitest'

import { colourFrom, contrast, type Colour } from '../../server/theme/colour.ts'
import { ciede2000, difference } from './difference.ts'
import { colourAt, inkAt, marks, places, printed } from './places.ts'
import { sights, washed } from './sight.ts'

const eyes = Object.entries(sights)
/** What one sees of two colours: their contrast, and how different they look. */
const seen = (sight: (colour: Colour) => Colour, one: Colour, other: Colour) => ({
  contrast: contrast(sight(one), sight(other)),
  difference: difference(sight(one), sight(other)),
})

describe('the eyes that we borrow', () => {
  it('measure differences as the published examples do', () => {
    // Sharma, Wu and Dalal 2005, table 1: pairs 1, 7, 14, 20, 25 and 34.
    expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4)
    expect(ciede2000([50, 0, 0], [50, -1, 2])).toBeCloseTo(2.3669, 4)
    expect(ciede2000([50, -0.001, 2.49], [50, 0.0011, -2.49])).toBeCloseTo(4.7461, 4)
    expect(ciede2000([50, 2.5, 0], [58, 24, 15])).toBeCloseTo(19.4535, 4)
    expect(ciede2000([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4)
    expect(ciede2000([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4)
  })

  it.each(eyes)('leave grey as it is: %s', (_name, sight) => {
    const grey = sight([128, 128, 128])
    for (const part of grey) expect(Math.abs(part - 128)).toBeLessThanOrEqual(1)
  })

  it.each([
    ['protanopia (Machado)', '#a05028', '#5a6428'],
    ['protanopia (Brettel)', '#a05028', '#5a6428'],
    ['deuteranopia (Machado)', '#8c5a28', '#5f6e28'],
    ['deuteranopia (Brettel)', '#8c5a28', '#5f6e28'],
    ['tritanopia (Machado)', '#6e78a0', '#6e8278'],
    ['tritanopia (Brettel)', '#6e78a0', '#6e8278'],
  ])('confuse what others tell apart: %s', (name, one, other) => {
    const [a, b] = [colourAt(one), colourAt(other)]
    const sight = sights[name] ?? ((colour: Colour) => colour)
    expect(difference(sight(a), sight(b))).toBeLessThan(difference(a, b) * 0.75)
  })

  it('see no black on a washed-out projector', () => {
    expect(washed([255, 255, 255])).toEqual([255, 255, 255])
    expect(contrast(washed([0, 0, 0]), [255, 255, 255])).toBeCloseTo(4.2, 1)
  })
})

describe.each(places().map((place) => [place.where, place] as const))('%s', (_where, place) => {
  const { yellow, green, ground } = place

  it.each(eyes)('are told apart by how light they are: %s', (_name, sight) => {
    const { contrast: ratio, difference: apart } = seen(sight, yellow, green)
    expect(ratio).toBeGreaterThanOrEqual(3)
    expect(apart).toBeGreaterThanOrEqual(25)
  })

  it.each(eyes)('are told apart on a washed-out projector: %s', (_name, sight) => {
    const { contrast: ratio, difference: apart } = seen((colour) => sight(washed(colour)), yellow, green)
    expect(ratio).toBeGreaterThanOrEqual(2)
    expect(apart).toBeGreaterThanOrEqual(18)
  })

  it.each(eyes)('leave green to be seen on what it lies on: %s', (_name, sight) => {
    expect(seen(sight, green, ground).contrast).toBeGreaterThanOrEqual(3)
    expect(seen((colour) => sight(washed(colour)), green, ground).contrast).toBeGreaterThanOrEqual(1.5)
  })
})

describe('yellow on paper, which is nearly as light', () => {
  it.each(eyes)('holds a sign and words that are seen on it: %s', (_name, sight) => {
    expect(seen(sight, colourAt('--yellow-ink'), colourAt('--yellow')).contrast).toBeGreaterThanOrEqual(7)
    expect(seen(sight, colourAt('--green-ink'), colourAt('--green')).contrast).toBeGreaterThanOrEqual(7)
  })

  it('has a dark edge where it is a bar on printed paper, and is darker than the green bar in black and white', () => {
    const { yellow, green, edge } = printed()
    const grey = sights['black and white'] ?? ((colour: Colour) => colour)
    expect(contrast(grey(yellow), grey(green))).toBeGreaterThanOrEqual(3)
    expect(contrast(grey(edge), grey(green))).toBeGreaterThanOrEqual(7)
    for (const [, sight] of eyes) expect(contrast(sight(yellow), sight(green))).toBeGreaterThanOrEqual(3)
  })
})

describe('the canvas', () => {
  it.each([
    ['paper'],
    ['ink'],
    ['yellow'],
    ['yellow-ink'],
    ['green'],
    ['green-ink'],
    ['cbs'],
    ['municipality'],
    ['action'],
    ['stop'],
    ['pen'],
    ['strip'],
  ])('has the %s of the page where the page names none', (name) => {
    expect(inkAt(name)).toEqual(colourAt(`--${name}`))
  })
})

describe('what else is told by a colour and a form', () => {
  const white: Colour = [255, 255, 255]

  it.each(marks)('the mark %s is seen on paper, on wood by its white edge, and by every eye', (mark) => {
    const colour = colourAt(`--mark-${mark}`)
    for (const [, sight] of eyes) {
      expect(seen(sight, colour, colourAt('--paper')).contrast).toBeGreaterThanOrEqual(3)
      expect(seen(sight, white, colourAt('--wood')).contrast).toBeGreaterThanOrEqual(3)
    }
  })

  it('the marks look different to the usual eye; others go by their forms, of which each has one', () => {
    for (const one of marks)
      for (const other of marks.slice(marks.indexOf(one) + 1))
        expect([one, other, difference(colourAt(`--mark-${one}`), colourAt(`--mark-${other}`)) > 10]).toEqual(
          [one, other, true],
        )
  })

  it('the strips of CBS and municipality carry words that every eye reads, and patterns that differ', () => {
    for (const [, sight] of eyes)
      for (const holder of ['--cbs', '--municipality'])
        expect(seen(sight, white, colourAt(holder)).contrast).toBeGreaterThanOrEqual(4.5)
    expect(difference(colourAt('--cbs'), colourAt('--municipality'))).toBeGreaterThan(25)
  })
})

it('reads colours, and not what merely stands beside them', () => {
  expect(colourAt('--action')).toEqual(colourFrom('#1b4b82'))
  expect(() => colourAt('--gap')).toThrow('no colour')
})
