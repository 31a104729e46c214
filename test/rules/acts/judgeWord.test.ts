import { describe, expect, it } from 'vitest'

import { consoleView } from '../../../rules/view/console.ts'
import { deck } from '../../play/deck.ts'
import { asked, led, played, workshopAt } from '../../play/table.ts'

const start = workshopAt('link')
const [a = '', b = ''] = Object.keys(start.cards)
const piled = played(start, 's2', 'putWith', { cards: [a], card: b })
const pile = piled.cards[a]?.pile ?? ''
const called = (word: string) => played(piled, 's2', 'namePile', { pile, name: { as: 'word', word } })

describe('an own word on a pile', () => {
  it('waits for the facilitator, who lets it through or takes it away', () => {
    const waiting = called('onze  eerste')
    expect(waiting.piles[pile]?.name).toEqual({ as: 'word', word: 'onze eerste', waiting: true })
    expect(consoleView(waiting, deck, new Set()).words).toEqual([{ pile, word: 'onze eerste' }])
    const shown = led(waiting, 'judgeWord', { pile, word: 'onze eerste', on: true })
    expect(shown.piles[pile]?.name).toEqual({ as: 'word', word: 'onze eerste' })
    expect(consoleView(shown, deck, new Set()).words).toEqual([])
    const gone = led(waiting, 'judgeWord', { pile, word: 'onze eerste', on: false })
    expect(gone.piles[pile]?.name).toBeUndefined()
  })

  it('of the facilitator waits for nobody', () => {
    const named = led(piled, 'namePile', { pile, name: { as: 'word', word: 'klaar' } })
    expect(named.piles[pile]?.name).toEqual({ as: 'word', word: 'klaar' })
  })

  it('that changed meanwhile is not judged by mistake', () => {
    const changed = played(called('een'), 's3', 'namePile', { pile, name: { as: 'word', word: 'twee' } })
    expect(asked(changed, 'f', 'judgeWord', { pile, word: 'een', on: true })).toBe('no-such-word')
    expect(asked(changed, 's2', 'judgeWord', { pile, word: 'twee', on: true })).toBe('not-yours')
  })

  it('can always be judged, however it is written', () => {
    const family = '👨\u200D👩\u200D👧\u200D👦'
    for (const word of [family.repeat(20), 'é'.repeat(20), 'a\u0316\u0317\u0318\u0319'.repeat(20)]) {
      const waiting = called(word)
      const [one] = consoleView(waiting, deck, new Set()).words
      expect(typeof asked(waiting, 'f', 'judgeWord', { pile, word: one?.word ?? '', on: false })).toBe(
        'object',
      )
    }
  })

  it('of more than twenty signs, or of none that can be seen, is refused', () => {
    for (const word of ['a'.repeat(21), '', ' \u200B ', '\u3164'])
      expect(asked(piled, 's2', 'namePile', { pile, name: { as: 'word', word } })).toBe('wrong-shape')
  })
})
