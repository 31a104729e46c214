import { describe, expect, it } from 'vitest'

import { idle, longPress } from '../../../client/table/gesture.ts'
import type { Held } from '../../../client/table/held.ts'
import { between, card, cloth, everything, head, lay, onPile, put, someone, tab } from './someone.ts'

describe('dragging', () => {
  it('a card onto another card puts them together', () => {
    expect(someone().drag(card('a'), card('b'), { x: 300, y: 200 }).did()).toEqual([put('a', 'b')])
  })

  it('a card onto a pile puts it with the pile', () => {
    expect(someone().drag(card('a'), onPile('h1'), { x: 300, y: 200 }).did()).toEqual([put('a', 'top of h1')])
  })

  it('a card onto the cloth lays it where its corner is, not where the finger is', () => {
    expect(someone().drag(card('a'), cloth, { x: 300, y: 200 }).did()).toEqual([lay('a', 290, 180)])
  })

  it('a card out of its pile and back into it changes nothing', () => {
    expect(someone().drag(card('a', 'h1'), onPile('h1'), { x: 120, y: 160 }).did()).toEqual([])
  })

  it('a pile by its tab moves it', () => {
    const did = someone().drag(tab('h1'), cloth, { x: 310, y: 220 }).did()
    expect(did).toEqual([{ act: 'movePile', carried: { pile: 'h1', x: 300, y: 200 } }])
  })

  it('a pile onto another joins them', () => {
    const did = someone().drag(tab('h1'), onPile('h2'), { x: 310, y: 220 }).did()
    expect(did).toEqual([{ act: 'joinPiles', carried: { pile: 'h1', with: 'h2' } }])
  })

  it('a row or a column by its name moves it, and back on its own place changes nothing', () => {
    const row = someone().drag(onPile('h1'), { is: 'rows', before: 'h3' }, { x: 100, y: 300 })
    expect(row.did()).toEqual([{ act: 'moveRow', carried: { row: 'h1', before: 'h3' } }])
    const column = someone().drag(head('age'), { is: 'columns' }, { x: 300, y: 100 })
    expect(column.did()).toEqual([{ act: 'moveColumn', carried: { column: 'age', table: 't2' } }])
    expect(someone().drag(head('age'), cloth, { x: 120, y: 100 }).did()).toEqual([])
  })

  it('begins only after eight pixels', () => {
    const hand = someone().press(card('a'), { x: 100, y: 100 }).moveTo(card('a'), { x: 105, y: 105 })
    expect(hand.holds().is).toBe('pressing')
    expect(hand.moveTo(cloth, { x: 109, y: 100 }).holds().is).toBe('dragging')
  })

  it('a card to a place between two titles puts it in order', () => {
    expect(someone().drag(card('b'), between, { x: 300, y: 200 }).did()).toEqual([
      { act: 'putInOrder', carried: { cards: ['b'], under: 'top of h1' } },
    ])
  })

  it('a card to the foot of its own pile puts what lay above it right under it, which is the same', () => {
    const did = someone().drag(card('a', 'h1'), { is: 'end', pile: 'h1' }, { x: 120, y: 300 }).did()
    expect(did).toEqual([{ act: 'putInOrder', carried: { cards: ['top of h1'], under: 'a' } }])
  })

  it('puts a card with the pile where this seat may not put in order', () => {
    const may = everything.filter((act) => act !== 'putInOrder')
    expect(someone(may).drag(card('b'), between, { x: 300, y: 200 }).did()).toEqual([put('b', 'top of h1')])
  })

  it('ends with Escape, and nothing was done', () => {
    const hand = someone().press(card('a')).moveTo(cloth, { x: 300, y: 300 }).escape()
    expect(hand.release(cloth).did()).toEqual([])
  })

  it('of the bare cloth moves the view', () => {
    const hand = someone()
      .press(cloth, { x: 100, y: 100 })
      .moveTo(cloth, { x: 120, y: 90 })
      .moveTo(cloth, { x: 125, y: 90 })
    expect(hand.release(cloth).did()).toEqual([
      { is: 'pan', x: 20, y: -10 },
      { is: 'pan', x: 5, y: 0 },
    ])
  })
})

describe('tapping', () => {
  it('a card and then another card puts them together', () => {
    expect(someone().tap(card('a')).tap(card('b')).did()).toEqual([put('a', 'b')])
  })

  it('a card and then a pile, on a card of it or on its tab, puts it with the pile', () => {
    expect(someone().tap(card('a')).tap(card('b', 'h1')).did()).toEqual([put('a', 'b')])
    expect(someone().tap(card('a')).tap(tab('h1')).did()).toEqual([put('a', 'top of h1')])
  })

  it('a card of a pile and then the cloth takes it out', () => {
    expect(someone().tap(card('a', 'h1')).tap(cloth, { x: 400, y: 300 }).did()).toEqual([lay('a', 400, 300)])
  })

  it('the same card twice puts it back', () => {
    const hand = someone().tap(card('a')).tap(card('a'))
    expect(hand.did()).toEqual([])
    expect(hand.holds()).toEqual(idle)
  })

  it('a tab opens the menu of its pile', () => {
    expect(someone().tap(tab('h1')).did()).toEqual([{ is: 'menu', pile: 'h1' }])
  })

  it('a pile that comes from the menu, and then another pile or the cloth, does what dragging it does', () => {
    const held: Held = { is: 'pile', pile: 'h1' }
    expect(someone().lift(held).tap(card('b', 'h2')).did()).toEqual([
      { act: 'joinPiles', carried: { pile: 'h1', with: 'h2' } },
    ])
    expect(someone().lift(held).tap(cloth, { x: 50, y: 60 }).did()).toEqual([
      { act: 'movePile', carried: { pile: 'h1', x: 50, y: 60 } },
    ])
  })

  it('the head of a column picks it up, and then a place between two others puts it there', () => {
    const hand = someone().tap(head('age'))
    expect(hand.holds()).toMatchObject({ is: 'carrying', held: { is: 'column', variable: 'age' } })
    expect(hand.tap({ is: 'columns', before: 'sex' }).did()).toEqual([
      { act: 'moveColumn', carried: { column: 'age', table: 't2', before: 'sex' } },
    ])
    expect(someone().tap(head('age')).tap(head('age')).did()).toEqual([])
  })

  it('the name of a row picks it up, and then a place below all others puts it there', () => {
    const hand = someone().tap(onPile('h1'))
    expect(hand.holds()).toMatchObject({ is: 'carrying', held: { is: 'row', pile: 'h1' } })
    expect(hand.tap({ is: 'rows' }).did()).toEqual([{ act: 'moveRow', carried: { row: 'h1' } }])
  })

  it('a row opens its pile, and a head does nothing, where this seat may not move them', () => {
    const may = everything.filter((act) => act !== 'moveRow' && act !== 'moveColumn')
    expect(someone(may).tap(onPile('h1')).did()).toEqual([{ is: 'menu', pile: 'h1' }])
    expect(someone(may).tap(head('age')).did()).toEqual([])
  })

  it('the cloth twice, quickly, shows all of the table; slowly, nothing', () => {
    expect(someone().tap(cloth).tap(cloth).did()).toEqual([{ is: 'fit', at: { x: 100, y: 100 } }])
    expect(someone().tap(cloth).wait(600).tap(cloth).did()).toEqual([])
  })

  it('keeps a card in the hand while the view is moved', () => {
    const hand = someone()
      .tap(card('a'))
      .press(cloth, { x: 0, y: 0 })
      .moveTo(cloth, { x: 50, y: 0 })
      .release(cloth)
    expect(hand.tap(card('b')).did().at(-1)).toEqual(put('a', 'b'))
  })

  it('a card for long only looks at it', () => {
    const hand = someone().press(card('a')).wait(longPress).release(card('a'))
    expect(hand.holds()).toEqual(idle)
  })

  it('lets Escape put a card back', () => {
    expect(someone().tap(card('a')).escape().tap(cloth).did()).toEqual([])
  })
})

describe('whoever may do nothing', () => {
  it('takes up no card and opens no menu', () => {
    const hand = someone([])
      .drag(card('a'), card('b'), { x: 300, y: 200 })
      .tap(card('a'))
      .tap(card('b'))
      .tap(tab('h1'))
    expect(hand.did().filter((deed) => 'act' in deed || deed.is === 'menu')).toEqual([])
  })

  it('can still move the view, also by a card', () => {
    expect(someone([]).drag(card('a'), cloth, { x: 300, y: 200 }).did()).toEqual([
      { is: 'pan', x: 200, y: 100 },
    ])
  })
})
