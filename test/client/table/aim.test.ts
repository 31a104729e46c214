import { describe, expect, it } from 'vitest'

import { pointAt, spotAt, underAt } from '../../../client/table/aim.ts'
import { layout } from '../../../client/table/layout.ts'
import { boxOf } from '../../../client/table/thing.ts'
import { cardsOf, tableAt, thing, words } from './tables.ts'

const size = { width: 1366, height: 620 }
const view = tableAt('link', { progress: 'half' })
const sheet = layout(view, size, words)
const loose = cardsOf(sheet).filter(({ part }) => part?.is === 'card' && part.pile === undefined)
const one = loose[0]!
const [pile = ''] = Object.keys(view.piles)

describe('the spot on the cloth', () => {
  it('is where the rules would say that a card lies', () => {
    const card = Object.values(view.cards).find(({ pile: its }) => its === undefined)!
    const left = { ...view, cards: { a: { ...card, x: 400, y: 200 } }, piles: {} }
    const lying = layout(left, size, words)
    const spot = spotAt(lying, boxOf(cardsOf(lying)[0]!))
    expect(spot.x).toBeCloseTo(400)
    expect(spot.y).toBeCloseTo(200)
    expect(pointAt(lying, spot).x).toBeCloseTo(boxOf(cardsOf(lying)[0]!).x)
  })
})

describe('a press', () => {
  it('takes the card under it by the point where it was pressed', () => {
    const under = underAt(sheet, { x: one.x, y: one.y })
    expect(under).toMatchObject({ is: 'card' })
    const corner = spotAt(sheet, boxOf(one))
    const spot = spotAt(sheet, one)
    expect(under.is === 'card' && under.grip).toEqual({ x: spot.x - corner.x, y: spot.y - corner.y })
  })

  it('takes the uppermost of a fan, and a lower one by its strip', () => {
    const fan = cardsOf(sheet).filter(({ part }) => part?.is === 'card' && part.pile === pile)
    const lowest = fan.toSorted((one, other) => one.depth - other.depth)[0]!
    expect(underAt(sheet, { x: lowest.x, y: boxOf(lowest).y + 3 })).toMatchObject(lowest.part!)
  })

  it('takes a pile by its tab, held by the corner of its first card', () => {
    const tab = thing(sheet, `tab ${pile}`)
    const under = underAt(sheet, tab)
    expect(under).toMatchObject({ is: 'tab', pile })
    expect(under.is === 'tab' && under.grip.y).toBeLessThan(0)
  })

  it('near a small tab is a press on it: a finger is not a needle', () => {
    const tab = thing(sheet, `tab ${pile}`)
    expect(tab.height).toBeLessThan(44)
    const beside = { x: tab.x, y: boxOf(tab).y - 4 }
    expect(['tab', 'card']).toContain(underAt(sheet, beside).is)
  })
})
