import { describe, expect, it } from 'vitest'

import { pointAt } from '../../../client/table/aim.ts'
import {
  alphaOf,
  fadesAfter,
  goneAfter,
  gripsFor,
  handsAt,
  inAir,
  untilFainter,
} from '../../../client/table/inAir.ts'
import { layout } from '../../../client/table/layout.ts'
import { tableAt, thing, words } from './tables.ts'

const view = tableAt('link', { progress: 'half' })
const sheet = layout(view, { width: 1366, height: 620 }, words)
const [table = ''] = Object.keys(view.tables)
const [mine = '', other = ''] = Object.keys(view.cards).filter((id) => view.cards[id]?.pile === undefined)
const [pile = ''] = Object.keys(view.piles)
const hand = (x: number, y: number, ...held: string[]) => ({ seat: 'p1', table, x, y, held })
const lying = thing(sheet, `card ${mine}`)
const overMine = {
  x: (lying.x - sheet.cloth.left) / sheet.cloth.across,
  y: (lying.y - sheet.cloth.top) / sheet.cloth.down,
}

describe('a card in the hand of somebody else', () => {
  it('stays under the pointer by the point where it was taken, and never jumps', () => {
    const taken = [hand(overMine.x + 8, overMine.y + 10, mine)]
    const grips = gripsFor(new Map(), taken, sheet)
    const at = inAir(sheet, taken, grips).get(lying.id)!
    expect([at.x, at.y]).toEqual([expect.closeTo(lying.x), expect.closeTo(lying.y)])
    const moved = [hand(overMine.x + 58, overMine.y + 10, mine)]
    const later = inAir(sheet, moved, gripsFor(grips, moved, sheet)).get(lying.id)!
    expect(later.x - lying.x).toBeCloseTo(50 * sheet.cloth.across)
    expect(later.y).toBeCloseTo(lying.y)
  })

  it('is under the pointer also for who sees it only when it is far away', () => {
    const far = [hand(overMine.x + 500, overMine.y, mine)]
    const at = inAir(sheet, far, gripsFor(new Map(), far, sheet)).get(lying.id)!
    expect(Math.abs(at.x - pointAt(sheet, far[0]!).x)).toBeLessThanOrEqual(lying.width / 2)
  })

  it('gathers the others of the hand on it', () => {
    const both = [hand(overMine.x, overMine.y, mine, other)]
    const air = inAir(sheet, both, gripsFor(new Map(), both, sheet))
    const [first, second] = [air.get(`card ${mine}`)!, air.get(`card ${other}`)!]
    expect(second.x - first.x).toBeCloseTo(16 * sheet.cloth.across)
  })

  it('is a whole pile with its tab, as it lies', () => {
    const [one] = [hand(100, 100, pile)]
    const air = inAir(sheet, [one], gripsFor(new Map(), [one], sheet))
    const cards = Object.values(view.cards).filter((card) => card.pile === pile)
    expect(air.size).toBe(cards.length + 1)
  })

  it('is let go of when the hand no longer names it', () => {
    const taken = [hand(overMine.x, overMine.y, mine)]
    const grips = gripsFor(new Map(), taken, sheet)
    const free = [hand(overMine.x, overMine.y)]
    expect(gripsFor(grips, free, sheet).size).toBe(0)
    expect(inAir(sheet, free, grips).size).toBe(0)
  })
})

describe('a hand', () => {
  it('fades when it rests, and goes when it rests for long, unless it holds something', () => {
    expect(alphaOf(fadesAfter - 1, false)).toBe(1)
    expect(alphaOf(fadesAfter, false)).toBeCloseTo(1 / 3)
    expect(alphaOf(goneAfter, false)).toBe(0)
    expect(alphaOf(goneAfter, true)).toBe(1)
    expect(untilFainter(0)).toBe(fadesAfter)
    expect(untilFainter(fadesAfter)).toBe(goneAfter - fadesAfter)
    expect(untilFainter(goneAfter)).toBeUndefined()
  })

  it('is seen over the table that is shown, and the own one is not', () => {
    const elsewhere = { ...hand(1, 1), seat: 'p2', table: 'other' }
    expect(handsAt([hand(1, 1), elsewhere], table, 'me')).toEqual([hand(1, 1)])
    expect(handsAt([hand(1, 1)], table, 'p1')).toEqual([])
  })
})

describe('a row of the grid in the hand of somebody else', () => {
  const ordered = tableAt('order')
  const grid = layout(ordered, { width: 1366, height: 620 }, words)
  const [row = ''] = Object.keys(ordered.piles)

  it('moves up and down with all that lies in it, and never aside', () => {
    const taken = [hand(100, 100, row)]
    const grips = gripsFor(new Map(), taken, grid)
    const moved = [hand(160, 180, row)]
    const [from, to] = [inAir(grid, taken, grips), inAir(grid, moved, gripsFor(grips, moved, grid))]
    expect(to.size).toBe(11)
    for (const [id, { x, y }] of to) {
      expect(x).toBeCloseTo(thing(grid, id).x)
      expect(y - from.get(id)!.y).toBeCloseTo(80 * grid.cloth.down)
    }
  })
})
