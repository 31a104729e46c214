import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { cardsIn } from '../../rules/cards.ts'
import { change } from '../../server/change.ts'
import { mayNow } from '../../rules/play.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { asked, led, played, workshopAt } from '../play/table.ts'

const start = workshopAt('link')
const ids = Object.keys(start.cards)
const [a = '', b = '', c = '', d = ''] = ids
const lying = ({ cards, piles }: Workshop) => ({ cards, piles })

describe('undo', () => {
  it('takes back one act after the other, the newest first', () => {
    const one = played(start, 's2', 'putWith', { cards: [a], card: b })
    const two = played(one, 's2', 'putWith', { cards: [c], card: a })
    const three = played(two, 's2', 'namePile', {
      pile: two.cards[a]?.pile ?? '',
      name: { as: 'outcome', outcome: 'work' },
    })
    const backToTwo = played(three, 's2', 'undo', {})
    expect(lying(backToTwo)).toEqual(lying(two))
    const backToOne = played(backToTwo, 's2', 'undo', {})
    expect(lying(backToOne)).toEqual(lying(one))
    const back = played(backToOne, 's2', 'undo', {})
    expect(lying(back)).toEqual(lying(start))
    expect(asked(back, 's2', 'undo', {})).toBe('nothing-to-undo')
  })

  it('is offered only to whoever has something to take back', () => {
    const next = played(start, 's2', 'putWith', { cards: [a], card: b })
    expect(mayNow(next, 's2')).toContain('undo')
    expect(mayNow(next, 's3')).not.toContain('undo')
  })

  it('takes back the own act, also after others did something elsewhere', () => {
    const mine = played(start, 's2', 'putWith', { cards: [a], card: b })
    const theirs = played(mine, 's3', 'putWith', { cards: [c], card: d })
    const back = played(theirs, 's2', 'undo', {})
    expect(back.cards[a]?.pile).toBeUndefined()
    expect(back.cards[c]?.pile).toBe(theirs.cards[c]?.pile)
  })

  it.each([
    [
      'put another card on it',
      (workshop: Workshop) => played(workshop, 's3', 'putWith', { cards: [c], card: a }),
    ],
    [
      'took a card of it away',
      (workshop: Workshop) => played(workshop, 's3', 'lay', { cards: [a], x: 9, y: 9 }),
    ],
    [
      'moved the pile',
      (workshop: Workshop) =>
        played(workshop, 's3', 'movePile', { pile: workshop.cards[a]?.pile ?? '', x: 400, y: 90 }),
    ],
    [
      'named the pile',
      (workshop: Workshop) =>
        played(workshop, 's3', 'namePile', {
          pile: workshop.cards[a]?.pile ?? '',
          name: { as: 'word', word: 'wie' },
        }),
    ],
    ['laid all out', (workshop: Workshop) => led(workshop, 'tidy', { table: 't1' })],
  ])('refuses when somebody %s, and changes nothing', (_what, builtOn) => {
    const mine = played(start, 's2', 'putWith', { cards: [a], card: b })
    expect(asked(builtOn(mine), 's2', 'undo', {})).toBe('built-on')
  })

  it('refuses when the pile that a card came from is there no more', () => {
    const pair = played(played(start, 's3', 'putWith', { cards: [a], card: b }), 's3', 'putWith', {
      cards: [c],
      card: a,
    })
    const mine = played(pair, 's2', 'lay', { cards: [c], x: 0, y: 0 })
    const gone = played(mine, 's3', 'takeApart', { pile: mine.cards[a]?.pile ?? '' })
    expect(asked(gone, 's2', 'undo', {})).toBe('built-on')
  })

  it('refuses when it would leave one card alone in the pile that it was put on', () => {
    const pair = played(start, 's2', 'putWith', { cards: [a], card: b })
    const mine = played(pair, 's3', 'putWith', { cards: [c], card: a })
    const fewer = played(mine, 's2', 'putWith', { cards: [a], card: d })
    expect(asked(fewer, 's3', 'undo', {})).toBe('built-on')
  })

  it('keeps the last ten, and none into the next step', () => {
    let now = start
    for (let n = 0; n < 14; n++) now = played(now, 's2', 'lay', { cards: [a], x: 10 * n, y: 5 })
    expect(Object.keys(now.traces?.['s2'] ?? {})).toHaveLength(10)
    expect(led(now, 'goTo', { step: now.step + 1 }).traces).toBeUndefined()
  })

  it('writes down only what is new, however much was moved before', () => {
    const written = (before: Workshop, after: Workshop) => JSON.stringify(change(before, after)).length
    const one = played(start, 's2', 'lay', { cards: [a], x: 1, y: 1 })
    let now = led(one, 'tidy', { table: 't1' })
    for (let n = 0; n < 12; n++) now = played(now, 's2', 'lay', { cards: [a], x: 10 * n, y: 5 })
    const next = played(now, 's2', 'lay', { cards: [a], x: 3, y: 3 })
    expect(written(now, next)).toBeLessThan(2 * written(start, one))
  })

  it('keeps the newest act on the whole table, and not ten of them', () => {
    const all = (workshop: Workshop) => Object.keys(workshop.cards)
    let now = workshopAt('link', { participants: 4, persons: 30 })
    for (let n = 0; n < 3; n++) now = played(now, 's2', 'lay', { cards: all(now), x: 10 * n, y: 5 })
    expect(Object.keys(now.traces?.['s2'] ?? {})).toEqual(['3'])
  })

  it('leaves no trace of an act that moved nothing', () => {
    const { x = 0, y = 0 } = start.cards[a] ?? {}
    const laid = played(start, 's2', 'lay', { cards: [a], x, y })
    const again = played(laid, 's2', 'lay', { cards: [a], x, y })
    expect(lying(played(again, 's2', 'undo', {}))).toEqual(lying(laid))
  })

  it('knows what it moved also after the state came back from disk', () => {
    const mine = played(start, 's2', 'putWith', { cards: [a], card: b })
    const read: Workshop = structuredClone(mine)
    expect(lying(played(read, 's2', 'undo', {}))).toEqual(lying(start))
  })

  it('brings back exactly what was there, whatever the act', () => {
    const act = fc.tuple(fc.constantFrom('s2', 's3'), fc.nat(4), fc.nat(39), fc.nat(39))
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), act, (before, last) => {
        const there = before.reduce(anyMove, start)
        const after = anyMove(there, last)
        if (after === there) return
        const back = asked(after, last[0], 'undo', {})
        if (typeof back === 'string') throw new Error(back)
        expect(lying(back)).toEqual(lying(there))
      }),
      { numRuns: 150 },
    )
  })

  it('never leaves a pile of one, nor two cards at one place', () => {
    const act = fc.tuple(fc.constantFrom('s2', 's3', 's4'), fc.nat(5), fc.nat(11), fc.nat(11))
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const last = acts.reduce(anyMove, start)
        for (const pile of Object.keys(last.piles)) {
          const ranks = cardsIn(last, pile).map(([, { rank }]) => rank)
          expect(ranks.length).toBeGreaterThan(1)
          expect(new Set(ranks).size).toBe(ranks.length)
        }
        for (const { pile } of Object.values(last.cards)) if (pile) expect(last.piles[pile]).toBeDefined()
      }),
      { numRuns: 150 },
    )
  })
})

function anyMove(workshop: Workshop, [seat, kind, one, other]: [string, number, number, number]): Workshop {
  const card = ids[one] ?? a
  const onto = ids[other] ?? b
  const pile = workshop.cards[card]?.pile ?? Object.keys(workshop.piles)[0] ?? 'none'
  const next = [
    () => asked(workshop, seat, 'putWith', { cards: [card], card: onto }),
    () => asked(workshop, seat, 'lay', { cards: [card], x: one * 20, y: other * 10 }),
    () => asked(workshop, seat, 'takeApart', { pile }),
    () => asked(workshop, seat, 'putInOrder', { cards: [card], under: onto }),
    () => asked(workshop, seat, 'orderPile', { pile, by: 'variable' }),
    () => asked(workshop, seat, 'undo', {}),
  ][kind]?.()
  if (next === undefined || typeof next === 'string') return workshop
  const isMoved = next.cards !== workshop.cards || next.piles !== workshop.piles
  return isMoved ? next : workshop
}
