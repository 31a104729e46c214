import { describe, expect, it } from 'vitest'

import { paperCodes } from '../../../rules/paperCodes.ts'
import type { CardId, TableId, Workshop } from '../../../rules/workshop.ts'
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
})
