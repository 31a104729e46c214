import { describe, expect, it } from 'vitest'

import { idle } from '../../../client/table/gesture.ts'
import { mostCards } from '../../../client/table/held.ts'
import { mostHeld } from '../../../rules/wire.ts'
import { card, cloth, onPile, put, putAll, someone } from './someone.ts'

describe('several cards', () => {
  it('are added with a key, and put down in one act', () => {
    expect(someone().tap(card('a')).add(card('b')).add(card('c', 'h2')).tap(onPile('h1')).did()).toEqual([
      putAll(['a', 'b', 'c'], 'top of h1'),
    ])
  })

  it('are added by tapping loose cards while collecting; a pile still takes them in', () => {
    const hand = someone().tap(card('a')).more().tap(card('b')).tap(card('c'))
    expect(hand.tap(card('d', 'h1')).did()).toEqual([putAll(['a', 'b', 'c'], 'd')])
  })

  it('are put together by a tap on a loose card when nobody collects any more', () => {
    const hand = someone().tap(card('a')).more().tap(card('b')).more(false)
    expect(hand.tap(card('c')).did()).toEqual([putAll(['a', 'b'], 'c')])
  })

  it('lose one by a second tap on it, and the last one goes back', () => {
    const hand = someone().tap(card('a')).add(card('b')).tap(card('a'))
    expect(hand.holds()).toMatchObject({ is: 'carrying', held: { cards: ['b'] } })
    expect(hand.tap(card('b')).holds()).toEqual(idle)
    expect(hand.did()).toEqual([])
  })

  it('are roped in, then dragged by one of them', () => {
    const hand = someone().rope({ card: 'a' }, { card: 'b' })
    expect(hand.drag(card('b'), onPile('h1'), { x: 400, y: 300 }).did()).toEqual([
      putAll(['a', 'b'], 'top of h1'),
    ])
  })

  it('stay where they are when another card is dragged', () => {
    const hand = someone().rope({ card: 'a' }, { card: 'b' })
    expect(hand.drag(card('c'), onPile('h1'), { x: 400, y: 300 }).did()).toEqual([put('c', 'top of h1')])
  })

  it('come together from two lassos, and no more than fit in a hand', () => {
    const many = Array.from({ length: 60 }, (_, n) => ({ card: `c${n}` }))
    const hand = someone().rope({ card: 'a' }).rope({ card: 'b' })
    expect(hand.holds()).toMatchObject({ held: { cards: ['a', 'b'] } })
    const full = someone()
      .rope(...many)
      .holds()
    expect(full.is === 'carrying' && full.held.is === 'cards' && full.held.cards).toHaveLength(mostCards)
    expect(mostCards).toBe(mostHeld)
  })

  it('go back with Escape', () => {
    expect(someone().rope({ card: 'a' }, { card: 'b' }).escape().tap(cloth).did()).toEqual([])
  })
})

describe('two fingers', () => {
  it('leave in the hand what was picked up by a tap, and end a drag', () => {
    expect(someone().tap(card('a')).press(cloth).pinch().holds()).toMatchObject({ is: 'carrying' })
    expect(someone().press(card('a')).moveTo(cloth, { x: 300, y: 300 }).pinch().holds()).toEqual(idle)
  })
})

describe('a double tap', () => {
  it('on a card of a pile brings that pile near, and nothing stays in the hand', () => {
    const hand = someone().tap(card('a', 'h1')).tap(card('a', 'h1'))
    expect(hand.did()).toEqual([{ is: 'near', pile: 'h1' }])
    expect(hand.holds()).toEqual(idle)
  })
})
