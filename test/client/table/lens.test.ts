import { describe, expect, it } from 'vitest'

import {
  centred,
  fitted,
  isFitted,
  nearTo,
  onScreen,
  onTable,
  panned,
  windowOf,
  zoomed,
} from '../../../client/table/lens.ts'

const size = { width: 1000, height: 600 }

describe('the camera', () => {
  it('shows all of the table at first: a pixel is a pixel', () => {
    expect(isFitted(fitted(size))).toBe(true)
    expect(onTable(fitted(size), size, { x: 12, y: 34 })).toEqual({ x: 12, y: 34 })
  })

  it('comes nearer with the same point under the pointer', () => {
    const at = { x: 300, y: 200 }
    const near = zoomed(fitted(size), size, at, 2)
    expect(onTable(near, size, at)).toEqual(onTable(fitted(size), size, at))
    expect(onScreen(near, size, onTable(near, size, at))).toEqual(at)
  })

  it('goes no farther away than the whole table, and no nearer than six times', () => {
    expect(zoomed(fitted(size), size, { x: 0, y: 0 }, 0.2)).toEqual(fitted(size))
    expect(zoomed(fitted(size), size, { x: 0, y: 0 }, 100).zoom).toBe(6)
  })

  it('never looks beyond the edge of the table', () => {
    const near = panned(zoomed(fitted(size), size, { x: 500, y: 300 }, 2), size, { x: 5000, y: -5000 })
    expect(onTable(near, size, { x: 0, y: 0 }).x).toBe(0)
    expect(onTable(near, size, { x: 1000, y: 600 }).y).toBe(600)
  })

  it('moves with the finger, whatever the nearness', () => {
    const near = zoomed(fitted(size), size, { x: 500, y: 300 }, 4)
    const under = onTable(near, size, { x: 400, y: 300 })
    expect(onScreen(panned(near, size, { x: 30, y: -20 }), size, under)).toEqual({ x: 430, y: 280 })
  })

  it('brings a pile near: all of it in sight, with some air, in the middle', () => {
    const box = { x: 300, y: 200, width: 60, height: 200 }
    const lens = nearTo(size, box, 4)
    expect(lens).toMatchObject({ x: 330, y: 300 })
    expect(lens.zoom).toBeCloseTo((600 / 200) * 0.86)
    expect(nearTo(size, { ...box, width: 10, height: 10 }, 4).zoom).toBe(4)
  })

  it('goes where the overview is tapped, but not beyond the edge', () => {
    const near = zoomed(fitted(size), size, { x: 500, y: 300 }, 2)
    expect(windowOf(centred(near, size, { x: 400, y: 300 }), size)).toEqual({
      x: 150,
      y: 150,
      width: 500,
      height: 300,
    })
    expect(windowOf(centred(near, size, { x: 0, y: 0 }), size)).toMatchObject({ x: 0, y: 0 })
  })
})
