import { describe, expect, it } from 'vitest'

import { boxBetween, caughtIn } from '../../../client/table/lasso.ts'
import { layout } from '../../../client/table/layout.ts'
import { litBoxes } from '../../../client/table/light.ts'
import { cardsOf, tableAt, thing, words } from './tables.ts'

const size = { width: 1366, height: 620 }
const view = tableAt('link', { progress: 'half' })
const sheet = layout(view, size, words)

describe('a lasso', () => {
  it('is the same from either corner', () => {
    const box = { x: 10, y: 20, width: 30, height: 40 }
    expect(boxBetween({ x: 10, y: 20 }, { x: 40, y: 60 })).toEqual(box)
    expect(boxBetween({ x: 40, y: 60 }, { x: 10, y: 20 })).toEqual(box)
  })

  it('catches loose cards by their middle, from left to right, and no card of a pile', () => {
    const caught = caughtIn(sheet, { x: 0, y: 0, ...size })
    const loose = Object.values(view.cards).filter(({ pile }) => pile === undefined)
    expect(caught).toHaveLength(loose.length)
    expect(caught.every(({ pile }) => pile === undefined)).toBe(true)
    const places = caught.map(({ card }) => thing(sheet, `card ${card}`).x)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    const { x, y } = thing(sheet, `card ${caught[0]!.card}`)
    expect(caughtIn(sheet, { x: x + 1, y, width: 5, height: 5 })).toEqual([])
  })
})

describe('the light', () => {
  it('leaves open what shows of each lit card: of a lower one in a fan only its title', () => {
    const boxes = litBoxes(sheet, () => true)
    expect(boxes).toHaveLength(cardsOf(sheet).length)
    const [pile = ''] = Object.keys(view.piles)
    const inFan = litBoxes(sheet, (card) => view.cards[card]?.pile === pile)
    const heights = inFan.map(({ height }) => height).toSorted((one, other) => one - other)
    expect(heights[0]).toBeLessThan(heights.at(-1)! / 3)
    expect(heights[0]).toBeCloseTo(heights.at(-2)!)
  })
})
