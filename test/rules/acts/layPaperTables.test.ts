import { describe, expect, it } from 'vitest'

import { paperCodes } from '../../../rules/paperCodes.ts'
import { cardHeight, cardWidth, looseCards } from '../../../rules/places.ts'
import type { Card, CardId, TableId, Workshop } from '../../../rules/workshop.ts'
import { begun, goneTo, led } from '../../play/table.ts'

const dealt = led(goneTo(begun({ agenda: 'council' }), 'deal'), 'dealCards', { persons: 8, tables: 2 })
const start = goneTo(dealt, 'link')
const codeOf = new Map([...paperCodes(start)].map(([code, id]) => [id, code]))
const [first, second] = [cardsOn('t1'), cardsOn('t2')]

function cardsOn(table: TableId): CardId[] {
  return Object.entries(start.cards).flatMap(([id, card]) => (card.table === table ? [id] : []))
}

function lay(workshop: Workshop, cards: readonly CardId[], table: TableId): Workshop {
  return led(workshop, 'layPaper', { piles: [{ codes: cards.map((id) => codeOf.get(id) ?? '') }], table })
}

describe('paper of several tables', () => {
  it('is taken back in one go, each card to its own table', () => {
    const piled = lay(start, first.slice(0, 2), 't1')
    const across = lay(piled, [...first.slice(0, 1), ...second.slice(0, 1)], 't2')
    expect(across.cards[first[0] ?? '']).toMatchObject({ table: 't2' })
    const back = led(across, 'undo', {})
    expect([back.cards, back.piles]).toEqual([piled.cards, piled.piles])
  })

  it('leaves what is left of the piles that it replaces loose on their own table, none on another', () => {
    const mine = [first.slice(0, 10), first.slice(10, 20)]
    const piled = mine.reduce((now, cards) => lay(now, cards, 't1'), start)
    const next = lay(
      piled,
      mine.flatMap((cards) => cards.slice(0, 6)),
      't2',
    )
    const left = mine.flatMap((cards) => cards.slice(6))
    const loose = looseCards(next).filter(([, { table }]) => table === 't1')
    expect(loose.map(([id]) => id)).toEqual(expect.arrayContaining(left))
    for (const id of left) expect(loose.filter(([, card]) => isOn(card, next.cards[id]))).toHaveLength(1)
  })
})

/** Whether one loose card lies on another, or is it. */
function isOn(one: Card, other?: Card): boolean {
  const apart = (axis: 'x' | 'y') => Math.abs((one[axis] ?? 0) - (other?.[axis] ?? 0))
  return apart('x') < cardWidth && apart('y') < cardHeight
}
