import { describe, expect, it } from 'vitest'

import { layout } from '../../../client/table/layout.ts'
import { cardHeight, cardWidth, fanReach, fanStep, tabHeight } from '../../../client/table/sizes.ts'
import { stepOfFan } from '../../../client/table/set/cloth.ts'
import { boxOf, type Thing } from '../../../client/table/thing.ts'
import * as places from '../../../rules/places.ts'
import { cardsOf, expectAllInSight, sizes, tableAt, thing, words } from './tables.ts'

const wall = { width: 1920, height: 950 }
const laptop = { width: 1366, height: 620 }

/** How much of the first card the second hides. */
function hidden(one: Thing, other: Thing): number {
  const wide =
    Math.min(one.x + one.width / 2, other.x + other.width / 2) -
    Math.max(one.x - one.width / 2, other.x - other.width / 2)
  const high =
    Math.min(one.y + one.height / 2, other.y + other.height / 2) -
    Math.max(one.y - one.height / 2, other.y - other.height / 2)
  return wide > 0 && high > 0 ? (wide * high) / (one.width * one.height) : 0
}

describe('the measures of a card', () => {
  it('are those of the rules', () => {
    expect({ cardWidth, cardHeight, reach: cardHeight + fanReach }).toEqual({
      cardWidth: places.cardWidth,
      cardHeight: places.cardHeight,
      reach: places.fanHeight,
    })
  })
})

describe('the cloth', () => {
  for (const participants of [8, 12])
    for (const progress of ['none', 'half', 'all'] as const)
      it(`shows every card of ${participants} persons once, on every screen, ${progress} of the work done`, () => {
        const view = tableAt('link', { participants, persons: participants, progress })
        for (const size of sizes) expectAllInSight(view, layout(view, size, words))
      })

  it('hides no loose card that was in sight', () => {
    const view = tableAt('link', { progress: 'none' })
    for (const size of sizes) {
      const cards = cardsOf(layout(view, size, words))
      for (const one of cards)
        for (const other of cards) if (one !== other) expect(hidden(one, other)).toBeLessThan(0.1)
    }
  })

  it('makes 80 loose cards large enough to read on a laptop', () => {
    const [card] = cardsOf(layout(tableAt('link', { progress: 'none' }), laptop, words))
    expect(card?.width).toBeGreaterThan(60)
  })

  it('draws everything larger as the table empties', () => {
    const [crowded] = cardsOf(layout(tableAt('link', { progress: 'none' }), wall, words))
    const [empty] = cardsOf(layout(tableAt('link', { progress: 'all' }), wall, words))
    expect(empty?.width).toBeGreaterThan((crowded?.width ?? 0) * 1.15)
  })

  it('keeps a card where the rules say that it lies, when a pile is far', () => {
    const view = tableAt('link', { progress: 'none' })
    const ids = Object.keys(view.cards)
    const lonely = {
      ...view,
      cards: Object.fromEntries(ids.slice(0, 1).map((id) => [id, { ...view.cards[id]!, x: 0, y: 0 }])),
    }
    const sheet = layout(lonely, wall, words)
    const [card] = cardsOf(sheet)
    const { x, y } = boxOf(card!)
    expect(x).toBeCloseTo(sheet.cloth.left)
    expect(y).toBeCloseTo(sheet.cloth.top)
  })

  it('fans a pile so that every title can be read, the lowest first', () => {
    const view = tableAt('link', { progress: 'all' })
    const sheet = layout(view, wall, words)
    for (const pile of Object.keys(view.piles)) {
      const fan = cardsOf(sheet).filter(({ part }) => part?.is === 'card' && part.pile === pile)
      const ranked = fan.toSorted((one, other) => one.depth - other.depth)
      const steps = ranked.slice(1).map((one, n) => (one.y - (ranked[n]?.y ?? 0)) / (one.height / cardHeight))
      for (const step of steps) expect(step).toBeCloseTo(fanStep)
      expect(ranked.map(({ face }) => face.kind)).toEqual([...ranked.slice(1).map(() => 'strip'), 'card'])
    }
  })

  it('lays more than ten cards closer, within the room that the rules keep free', () => {
    expect(stepOfFan(10)).toBe(fanStep)
    expect(stepOfFan(19) * 18).toBeCloseTo(fanReach)
  })

  it('puts a tab on every pile with the number of its cards, and no name until the group gives one', () => {
    const view = tableAt('link', { progress: 'all' })
    const [pile = ''] = Object.keys(view.piles)
    expect(thing(layout(view, wall, words), `tab ${pile}`).face).toEqual({
      kind: 'tab',
      text: '',
      count: '10',
    })
    const named = {
      ...view,
      piles: {
        ...view.piles,
        [pile]: { ...view.piles[pile]!, name: { as: 'outcome', outcome: 'work' } as const },
      },
    }
    expect(thing(layout(named, wall, words), `tab ${pile}`).face).toMatchObject({ text: 'vond werk' })
  })

  it('keeps a tab above its own first card', () => {
    const view = tableAt('link', { progress: 'all' })
    const sheet = layout(view, wall, words)
    for (const pile of Object.keys(view.piles)) {
      const tab = thing(sheet, `tab ${pile}`)
      const first = cardsOf(sheet).find(({ part }) => part?.is === 'card' && part.pile === pile)!
      expect(tab.y + tab.height / 2).toBeCloseTo(first.y - first.height / 2)
      expect(tab.height / tab.width).toBeCloseTo(tabHeight / cardWidth)
    }
  })
})
