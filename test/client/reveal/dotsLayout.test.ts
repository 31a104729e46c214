import { describe, expect, it } from 'vitest'

import { boxesOf, placesIn } from '../../../client/reveal/dots/barPlaces.ts'
import { barsFor } from '../../../client/reveal/dots/bars.ts'
import { columnsFor } from '../../../client/reveal/dots/columns.ts'
import { fieldFor, poolsFor } from '../../../client/reveal/dots/field.ts'
import type { Box } from '../../../client/reveal/dots/scene.ts'
import { isCrisp, pixelsOf, sized } from '../../../client/reveal/dots/size.ts'
import { roomsFor } from '../../../client/reveal/dots/stand.ts'
import { wholeGroups } from '../../../client/reveal/dots/whole.ts'
import { scenes } from './page/scenes.ts'

const screens = [
  [320, 420, 1],
  [320, 420, 2],
  [360, 560, 3],
  [820, 1000, 2],
  [1366, 600, 1],
  [1920, 1080, 1],
  [3840, 2160, 1],
] as const
const grouped = [scenes.work, scenes.sex, scenes.age, scenes.department]
const cases = screens.flatMap((screen) => grouped.map((scene) => [...screen, scene.key, scene] as const))
const laid = (width: number, height: number, sharp: number, scene: (typeof grouped)[number]) => {
  const size = sized(width, height, sharp)
  const bars = barsFor(scene, size, roomsFor(18))
  return { size, bars, places: placesIn(bars, size), boxes: boxesOf(bars, size) }
}
const within = (outer: Box, inner: Box) =>
  inner.x >= outer.x - 1 &&
  inner.y >= outer.y - 1 &&
  inner.x + inner.width <= outer.x + outer.width + 1 &&
  inner.y + inner.height <= outer.y + outer.height + 1

describe('the bars', () => {
  it.each(cases)('have one place for each person at %i x %i (%i), %s', (width, height, sharp, _, scene) => {
    const { size, bars, places } = laid(width, height, sharp, scene)
    expect(places.x.length).toBe(scene.work + scene.noWork)
    const all = new Set(places.x.map((x, n) => x * 10_000 + (places.y[n] ?? 0)))
    expect(all.size).toBe(scene.work + scene.noWork)
    const { width: wide, height: high } = pixelsOf(size)
    expect(places.x.every((x, n) => x > 0 && x < wide && places.y[n]! > 0 && places.y[n]! < high)).toBe(true)
    expect(bars.cell.along * bars.cell.across).toBeGreaterThanOrEqual(1)
    expect(places.dot).toBeGreaterThanOrEqual(1)
    expect(places.dot).toBeLessThanOrEqual(Math.max(1, Math.min(bars.cell.along, bars.cell.across) - 1))
  })

  it.each(cases)(
    'are as long as the share of their colour at %i x %i (%i), %s',
    (width, height, sharp, _, scene) => {
      const { boxes, bars } = laid(width, height, sharp, scene)
      const [long] = boxes[0]!.stands ? (['height'] as const) : (['width'] as const)
      const perShare = scene.groups.flatMap((group, n) => [
        [boxes[n]!.yellow[long], group.work / scene.work] as const,
        [boxes[n]!.green[long], group.noWork / scene.noWork] as const,
      ])
      const [longest, largest] = perShare.toSorted(([one], [other]) => other - one)[0]!
      const row = (bars.cell.along / pixelsOf(sized(width, height, sharp)).height) * height
      for (const [length, share] of perShare)
        expect(Math.abs(length - (longest * share) / largest)).toBeLessThan(
          Math.max(2 * row, 0.03 * longest * share),
        )
    },
  )

  it('end where there is hardly any height', () => {
    for (const height of [10, 40, 70, 110])
      expect(laid(820, height, 1, scenes.age).bars.cell.along).toBeGreaterThanOrEqual(1)
  })

  it('stand from left to right on a wide screen, and lie from top to bottom on a tall one', () => {
    const wide = laid(1920, 1080, 1, scenes.age).boxes
    expect(wide.map(({ stands }) => stands)).toEqual([true, true, true, true])
    expect(wide.map(({ area }) => area.x)).toEqual(wide.map(({ area }) => area.x).toSorted((a, b) => a - b))
    expect(
      new Set(wide.map(({ yellow, green }) => [yellow, green].map((box) => box.y + box.height)).flat()).size,
    ).toBe(1)
    const tall = laid(360, 560, 3, scenes.age).boxes
    expect(tall.map(({ stands }) => stands)).toEqual([false, false, false, false])
    expect(tall.map(({ area }) => area.y)).toEqual(tall.map(({ area }) => area.y).toSorted((a, b) => a - b))
  })

  it.each(cases)(
    'leave their words room inside the picture at %i x %i (%i), %s',
    (width, height, sharp, _, scene) => {
      for (const place of laid(width, height, sharp, scene).boxes) {
        const whole = { x: 0, y: 0, width, height }
        for (const box of [
          place.area,
          place.yellow,
          place.green,
          place.label,
          place.yellowEnd,
          place.greenEnd,
        ])
          expect(within(whole, box), JSON.stringify({ box })).toBe(true)
        for (const box of [place.yellow, place.green, place.label]) expect(within(place.area, box)).toBe(true)
        const overlap = place.stands
          ? place.yellow.x + place.yellow.width - place.green.x
          : place.yellow.y + place.yellow.height - place.green.y
        expect(overlap).toBeLessThanOrEqual(0)
      }
    },
  )

  it('fill row by row, so that only the last row may be short', () => {
    const { bars, places } = laid(1920, 1080, 1, scenes.age)
    const bar = bars.groups[1]!.work
    const first = bars.groups[0]!.work.count
    const rows = new Map<number, number>()
    for (const y of places.y.slice(first, first + bar.count)) rows.set(y, (rows.get(y) ?? 0) + 1)
    const sizes = [...rows.values()]
    expect(sizes.length).toBe(Math.ceil(bar.count / bar.columns))
    expect(sizes.slice(0, -1).every((count) => count === bar.columns)).toBe(true)
  })
})

describe('the thickness of a bar', () => {
  it('is the size of its colour, to half a hundredth', () => {
    for (let rows = 60; rows < 600; rows += 7) {
      const { work, noWork } = columnsFor(scenes.work, 0.87, rows)
      expect(Math.abs(work / noWork / (5308 / 27142) - 1)).toBeLessThan(rows > 300 ? 0.04 : 0.01)
    }
  })
})

describe('the field and the pools', () => {
  it.each(screens)('hold everybody at %i x %i (%i), each dot apart', (width, height, sharp) => {
    const pixels = pixelsOf(sized(width, height, sharp))
    const field = fieldFor(pixels, 32_450)
    expect(field.x.length).toBe(32_450)
    expect(field.x.every((x, n) => x > 1 && x < pixels.width - 1 && field.y[n]! > 1)).toBe(true)
    expect(field.y.every((y) => y < pixels.height - 1)).toBe(true)
    expect(nearest(field.x, field.y)).toBeGreaterThanOrEqual(field.dot)
  })

  it('keep the two pools apart, and their areas as the numbers of people', () => {
    for (const [width, height] of [
      [1920, 1080],
      [720, 1120],
    ] as const) {
      const pools = poolsFor({ width, height }, scenes.work)
      const along = width > height ? pools.x : pools.y
      const yellow = along.slice(0, 5308)
      const green = along.slice(5308)
      const [reach, from] = [yellow.reduce((a, b) => Math.max(a, b)), green.reduce((a, b) => Math.min(a, b))]
      expect(reach).toBeLessThan(from)
      const span = (points: Float32Array) =>
        points.reduce((a, b) => Math.max(a, b)) - points.reduce((a, b) => Math.min(a, b))
      expect((span(yellow) / span(green)) ** 2 / (5308 / 27142)).toBeCloseTo(1, 1)
    }
  })
})

/** The smallest distance between two of the first points. */
function nearest(x: Float32Array, y: Float32Array): number {
  let least = Infinity
  for (let one = 0; one < 1500; one++)
    for (let other = 0; other < one; other++)
      least = Math.min(least, Math.hypot(x[one]! - x[other]!, y[one]! - y[other]!))
  return least
}

describe('the size of the canvas', () => {
  it('is that of the screen, less of a very large one and more of a very small one', () => {
    expect(sized(1920, 1080, 1).sharp).toBe(1)
    expect(sized(390, 640, 3).sharp).toBe(3)
    expect(pixelsOf(sized(3840, 2160, 1))).toEqual({ width: 1920, height: 1080 })
    expect(pixelsOf(sized(320, 420, 1))).toEqual({ width: 640, height: 840 })
    expect([1920, 3840, 320].map((width) => isCrisp(sized(width, width * 0.6, 1), 1))).toEqual([
      true,
      true,
      false,
    ])
  })
})

describe('groups', () => {
  it('that add up stay as they are', () => {
    for (const scene of grouped) expect(wholeGroups(scene.groups, scene)).toEqual(scene.groups)
  })

  it('that do not are made to, by largest remainders', () => {
    const groups = [
      { id: 'a', work: 62, noWork: 12 },
      { id: 'b', work: 37, noWork: 87 },
    ]
    expect(wholeGroups(groups, { work: 100, noWork: 100 })).toEqual([
      { id: 'a', work: 63, noWork: 12 },
      { id: 'b', work: 37, noWork: 88 },
    ])
  })
})
