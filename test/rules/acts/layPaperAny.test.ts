import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { cardsIn } from '../../../rules/cards.ts'
import { linkMeasures } from '../../../rules/measure/link.ts'
import { mistakeCounts, mistakesIn } from '../../../rules/measure/mistakes.ts'
import { paperCodes } from '../../../rules/paperCodes.ts'
import type { TypedPile } from '../../../rules/paperPiles.ts'
import { tableView } from '../../../rules/view/table.ts'
import type { Workshop } from '../../../rules/workshop.ts'
import { deck } from '../../play/deck.ts'
import { begun, goneTo, led } from '../../play/table.ts'
import { lyingCodes, onPaper, pilesByPerson } from './paper.ts'

const start = onPaper(4)
const piles = pilesByPerson(start)
const done = led(start, 'layPaper', { piles })
const lay = (workshop: Workshop, ...typed: TypedPile[]) => led(workshop, 'layPaper', { piles: typed })
const mistakes = (workshop: Workshop) => mistakeCounts(mistakesIn(workshop, workshop.seats))

/** Piles of any size, of any cards, with some cards left out: every card falls to a pile, or to none. */
const partitions = fc
  .record({
    persons: fc.integer({ min: 2, max: 15 }).map((half) => half * 2),
    piles: fc.integer({ min: 1, max: 150 }),
  })
  .chain(({ persons, piles }) =>
    fc.record({
      persons: fc.constant(persons),
      falls: fc.array(fc.integer({ min: -1, max: piles - 1 }), {
        minLength: persons * 10,
        maxLength: persons * 10,
      }),
    }),
  )

function piled(codes: readonly string[], falls: readonly number[]): TypedPile[] {
  const piles = new Map<number, string[]>()
  for (const [n, code] of codes.entries()) {
    const pile = falls[n] ?? -1
    if (pile >= 0) piles.set(pile, [...(piles.get(pile) ?? []), code])
  }
  return [...piles].map(([pile, cards]) => ({ number: String(200 + pile), codes: cards }))
}

/** The same piles by hand: the numbers written on the cards, and card by card put with the first. */
function byHand(workshop: Workshop, typed: readonly TypedPile[]): Workshop {
  const codes = paperCodes(workshop)
  const cards = { ...workshop.cards }
  for (const pile of typed)
    for (const code of pile.codes) {
      const id = codes.get(code) ?? ''
      const card = cards[id]
      if (card && pile.number !== undefined) cards[id] = { ...card, pseudonym: pile.number }
    }
  return typed.reduce(
    (play, pile) => {
      const [first = '', ...rest] = pile.codes.map((code) => codes.get(code) ?? '')
      return rest.length > 0 ? led(play, 'putWith', { cards: rest, card: first }) : play
    },
    { ...workshop, cards },
  )
}

describe('any table of paper', () => {
  it('comes to the screen as it lay, and measures as if it had been laid by hand', () => {
    fc.assert(
      fc.property(partitions, ({ persons, falls }) => {
        const workshop = onPaper(persons)
        const typed = piled([...paperCodes(workshop).keys()], falls)
        fc.pre(typed.length > 0)
        const next = lay(workshop, ...typed)
        const whole = typed
          .filter(({ codes }) => codes.length > 1)
          .map(({ codes }) => codes.toSorted().join(' '))
        expect(lyingCodes(next)).toEqual(whole.toSorted())
        const hand = byHand(workshop, typed)
        expect({ ...linkMeasures(next, deck), conflicts: [] }).toEqual({
          ...linkMeasures(hand, deck),
          conflicts: [],
        })
        expect(mistakes(next)).toEqual(mistakes(hand))
      }),
      { numRuns: 12, seed: 7 },
    )
  })

  it('is taken back in one go', () => {
    const back = led(done, 'undo', {})
    expect([back.cards, back.piles]).toEqual([start.cards, start.piles])
  })

  it('can come in order and in discover too: the rows follow', () => {
    const ordering = goneTo(start, 'order')
    for (const step of ['order', 'discover'] as const) {
      const there = step === 'order' ? ordering : goneTo(ordering, step)
      const next = lay(there, ...piles)
      const { grids = {} } = tableView(next, deck)
      expect(grids['t1']?.rows.map((row) => cardsIn(next, row).length)).toEqual([10, 10, 10, 10])
      expect(grids['t1']?.rows).toEqual(Object.keys(next.piles))
    }
  })

  it('can come to one of several tables', () => {
    const two = goneTo(
      led(goneTo(begun({ agenda: 'council' }), 'deal'), 'dealCards', { persons: 8, tables: 2 }),
      'link',
    )
    const typed = pilesByPerson(two).slice(0, 3)
    const next = led(two, 'layPaper', { piles: typed, table: 't2' })
    expect(Object.values(next.piles).map(({ table }) => table)).toEqual(['t2', 't2', 't2'])
    const cards = Object.values(next.cards).filter(({ pile }) => pile !== undefined)
    expect(new Set(cards.map(({ table }) => table))).toEqual(new Set(['t2']))
    expect(cards).toHaveLength(30)
  })
})
