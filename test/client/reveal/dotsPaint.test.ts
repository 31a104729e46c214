import { describe, expect, it } from 'vitest'

import { colourFrom, night, packed } from '../../../client/reveal/dots/colours.ts'
import { type Crowd, emptyCrowd } from '../../../client/reveal/dots/crowd.ts'
import { paint } from '../../../client/reveal/dots/paint.ts'
import { lights, lookOf, spritesOf, tints } from '../../../client/reveal/dots/sprites.ts'

const ground = packed(night.ground)
const one = (x: number, y: number, work: number, dot: number): Crowd => {
  const crowd = emptyCrowd(1, work, dot)
  crowd.x[0] = x
  crowd.y[0] = y
  crowd.tint[0] = 1
  crowd.light[0] = 1
  return crowd
}
const painted = (crowd: Crowd, width = 20, height = 20) => {
  const data = new Int32Array(width * height)
  paint({ width, height, data }, ground, crowd, spritesOf(crowd.dot, night))
  return data
}
const lit = (data: Int32Array) => data.reduce((sum, pixel) => sum + (pixel === ground ? 0 : 1), 0)

describe('painting', () => {
  it('draws a yellow dot full and a green one open, with its middle where it stands', () => {
    const yellow = painted(one(10, 10, 1, 6))
    const green = painted(one(10, 10, 0, 6))
    expect(yellow[10 * 20 + 10]).toBe(packed(night.yellow))
    expect(green[7 * 20 + 10]).toBe(packed(night.green))
    const brightness = (pixel: number) => (pixel >> 8) & 255
    expect(brightness(green[10 * 20 + 10]!)).toBeLessThan(brightness(packed(night.green)) / 3)
  })

  it.each([4, 5, 6, 8, 12, 20])('gives both colours as much light at %i pixels', (dot) => {
    const { side, colours } = spritesOf(dot, night)
    const light = (green: boolean, full: number) => {
      const first = lookOf(green, tints, lights) * side * side
      const pixels = colours.slice(first, first + side * side)
      return pixels.reduce(
        (sum, pixel) => sum + (pixel === 0 ? 0 : (((pixel >> 8) & 255) - night.ground[1]) / full),
        0,
      )
    }
    const [yellow, green] = [light(false, night.yellow[1] - 22), light(true, night.green[1] - 22)]
    expect(green / yellow).toBeGreaterThan(0.72)
    expect(green / yellow).toBeLessThan(1.3)
  })

  it('draws nothing outside the picture, and nobody without light', () => {
    for (const [x, y] of [
      [-3, 5],
      [5, -3],
      [19, 5],
      [5, 19],
      [400, 400],
    ] as const)
      expect(lit(painted(one(x, y, 1, 6)))).toBe(0)
    const dark = one(10, 10, 1, 6)
    dark.light[0] = 0
    expect(lit(painted(dark))).toBe(0)
  })

  it('shows no colour before it is told', () => {
    const { side, colours } = spritesOf(5, night)
    const look = (green: boolean) =>
      Array.from(colours.slice(lookOf(green, 0, lights) * side * side)).slice(0, side * side)
    expect(look(true)).toEqual(look(false))
  })

  it('lets a small dot shine on the dark beside it, never on another dot', () => {
    for (const [first, second] of [
      [5, 6],
      [6, 5],
    ] as const) {
      const two = emptyCrowd(2, 2, 1)
      two.x.set([first, second])
      two.y.fill(8)
      two.tint.fill(1)
      two.light.fill(1)
      const data = painted(two)
      expect([5, 6].map((x) => data[8 * 20 + x])).toEqual([packed(night.yellow), packed(night.yellow)])
      expect(lit(data)).toBe(6)
    }
  })

  it('takes colours as a page writes them', () => {
    expect(colourFrom(' #f8d058')).toEqual([248, 208, 88])
    expect(colourFrom('')).toBeUndefined()
    expect(colourFrom('yellow')).toBeUndefined()
  })
})
