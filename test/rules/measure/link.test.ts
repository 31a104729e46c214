import { describe, expect, it } from 'vitest'
import { chanceFrom } from '../../../rules/chance.ts'
import { linkedCards, linkMeasures } from '../../../rules/measure/link.ts'
import type { Card, Play } from '../../../rules/workshop.ts'
import { arranged, dealt, deck, variableIds, written } from './eight.ts'

const byNumber = (card: Card) => card.pseudonym
const linked = (play: Play) => arranged(play, byNumber)
const measure = (play: Play) => linkMeasures(play, deck)

const clash = written(dealt(), ({ person }) => (person === 'p1' ? '700' : undefined))
const split = written(dealt(), ({ person }, index) => (person === 'p2' && index % 10 > 6 ? '999' : undefined))

describe('two truths', () => {
  it('praise a group that followed the numbers', () => {
    expect(measure(linked(dealt()))).toMatchObject({ follow: 1, truth: 1, linked: 80, loose: 0, piles: 8 })
  })

  it('show what a clash destroyed', () => {
    expect(measure(linked(clash))).toMatchObject({ follow: 1, truth: 0.88, linked: 80, piles: 7 })
  })

  it('show what a split person destroyed', () => {
    expect(measure(linked(split))).toMatchObject({ follow: 1, truth: 0.97, linked: 80, piles: 9 })
  })

  it('take a card without a number as a group of its own', () => {
    const forgotten = written(dealt(), (_, index) => (index === 0 ? 'name' : undefined))
    expect(measure(linked(forgotten))).toMatchObject({ follow: 1, truth: 0.99, linked: 79, loose: 1 })
    const helped = arranged(forgotten, ({ person }) => person)
    expect(measure(helped)).toMatchObject({ follow: 0.99, truth: 1, linked: 79, loose: 0 })
  })

  it('see only the table', () => {
    const half = linked(dealt())
    const cards = Object.entries(half.cards).map(([id, card], index): [string, Card] => {
      return [id, index < 40 ? card : { ...card, place: 'box' }]
    })
    expect(measure({ ...half, cards: Object.fromEntries(cards) })).toMatchObject({
      follow: 1,
      linked: 40,
      piles: 4,
    })
  })

  it('are 0, without a hint, where no card lies on the table', () => {
    const nothing = { follow: 0, truth: 0, linked: 0, loose: 0, piles: 0, conflicts: [] }
    expect(measure({ ...dealt(), cards: {} })).toEqual({ ...nothing, reading: { by: 'none', ari: 0 } })
  })

  it('travel as plain JSON', () => {
    for (const play of [dealt(), linked(clash)]) {
      const measures = measure(play)
      expect(JSON.parse(JSON.stringify(measures))).toEqual(measures)
    }
  })
})

describe('cards that lie with their person', () => {
  const card = (id: number, pseudonym: string, pile?: string) => ({
    id: `c${id}`,
    pseudonym,
    ...(pile !== undefined && { pile }),
  })

  it('are none while every card is loose', () => {
    expect(linkedCards([card(1, '12'), card(2, '12')])).toBe(0)
  })

  it('are none in a pile of strangers', () => {
    expect(linkedCards([card(1, '12', 'a'), card(2, '34', 'a')])).toBe(0)
  })

  it('do not count the stranger among them', () => {
    expect(linkedCards([card(1, '12', 'a'), card(2, '12', 'a'), card(3, '34', 'a')])).toBe(2)
  })

  it('count once for a number with two piles, in the bigger one', () => {
    const parts = [
      card(1, '12', 'a'),
      card(2, '12', 'a'),
      card(3, '12', 'b'),
      card(4, '12', 'b'),
      card(5, '12', 'b'),
    ]
    expect(linkedCards(parts)).toBe(3)
  })

  it('leave a card with a typo alone in its pile unlinked', () => {
    expect(linkedCards([card(1, '12', 'a'), card(2, '12', 'a'), card(3, '21', 'b')])).toBe(2)
  })

  it('are not the cards that still have a name', () => {
    expect(
      linkedCards([
        { id: 'c1', pile: 'a' },
        { id: 'c2', pile: 'a' },
      ]),
    ).toBe(0)
  })
})

describe('conflicts', () => {
  it('are piles of one number with a variable twice, one message for each', () => {
    expect(measure(linked(clash)).conflicts).toEqual([{ pile: '700', variable: 'sex' }])
  })

  it('arise from a card on the wrong pile', () => {
    const astray = arranged(dealt(), (card, index) => (index === 3 ? '705' : card.pseudonym))
    expect(measure(astray).conflicts).toEqual([{ pile: '705', variable: variableIds[3] }])
  })

  it('are absent where people sorted on something else', () => {
    const byVariable = arranged(dealt(), ({ variable }) => variable)
    const byColour = arranged(dealt(4), () => 'yellow')
    expect([measure(byVariable).conflicts, measure(byColour).conflicts]).toEqual([[], []])
  })

  it('are absent in a complete person', () => {
    expect(measure(linked(dealt())).conflicts).toEqual([])
  })
})

describe('speed', () => {
  it('measures 300 cards within a few milliseconds', () => {
    const chance = chanceFrom(1)
    const busy = arranged(dealt(30), () => `pile ${chance.whole(1, 60)}`)
    for (let warm = 0; warm < 20; warm++) measure(busy)
    const start = performance.now()
    for (let run = 0; run < 50; run++) measure(busy)
    expect((performance.now() - start) / 50).toBeLessThan(10)
  })
})
