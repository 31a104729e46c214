import { describe, expect, it } from 'vitest'

import type { Held } from '../../../client/table/held.ts'
import { layout } from '../../../client/table/layout.ts'
import { handFor, handMessage, holderOf, judged } from '../../../client/table/ownHand.ts'
import type { SeenHand } from '../../../rules/wire.ts'
import { tableAt, words } from './tables.ts'

const view = tableAt('link', { progress: 'half' })
const sheet = layout(view, { width: 1366, height: 620 }, words)
const [table = ''] = Object.keys(view.tables)
const [mine = '', other = ''] = Object.keys(view.cards).filter((id) => view.cards[id]?.pile === undefined)
const piled = Object.keys(view.cards).find((id) => view.cards[id]?.pile !== undefined)!
const pile = view.cards[piled]!.pile!
const held: Held = { is: 'cards', cards: [mine] }
const hand = (seat: string, ...things: string[]): SeenHand => [seat, table, 10, 20, ...things]

describe('what others are told of the own hand', () => {
  const at = { x: sheet.cloth.left + 100 * sheet.cloth.across, y: sheet.cloth.top + 50 * sheet.cloth.down }

  it('is where it is on the cloth in millimetres, and what it drags', () => {
    expect(handMessage(view, sheet, at, held)).toEqual([table, 100, 50, mine])
    expect(handMessage(view, sheet, at, { is: 'pile', pile })).toEqual([table, 100, 50, pile])
  })

  it('is nothing once it is over no table', () => {
    expect(handMessage(view, sheet, undefined, held)).toEqual([])
  })

  it('names what is dragged, not what was picked up by a tap', () => {
    const may = ['lay'] as const
    expect(handFor({ view, may }, sheet, { is: 'carrying', held }, at)).toEqual([table, 100, 50])
    const dragging = { is: 'dragging', held, grip: { x: 0, y: 0 } } as const
    expect(handFor({ view, may }, sheet, dragging, at)).toEqual([table, 100, 50, mine])
  })

  it('is nothing over a picture without a cloth for who may lay nothing', () => {
    const units = { ...sheet, stage: 'units' as const }
    expect(handFor({ view, may: [] }, units, { is: 'idle' }, at)).toEqual([])
  })
})

describe('who has it', () => {
  it('is another hand that holds the card, or the pile that the card lies in', () => {
    expect(holderOf([hand('a', other), hand('b', mine)], 'me', held, view)).toBe('b')
    expect(holderOf([hand('b', pile)], 'me', { is: 'cards', cards: [piled] }, view)).toBe('b')
  })

  it('is nobody when it is the own hand, or free', () => {
    expect(holderOf([hand('me', mine), hand('a', other)], 'me', held, view)).toBeUndefined()
  })
})

describe('a drag', () => {
  it('goes on until the house has heard of it, and as long as it is ours', () => {
    expect(judged('asked', [hand('me')], 'me', held, view)).toBe('asked')
    expect(judged('asked', [hand('me', mine)], 'me', held, view)).toBe('ours')
    expect(judged('ours', [hand('me', mine)], 'me', held, view)).toBe('ours')
  })

  it('ends when somebody else was first', () => {
    expect(judged('asked', [hand('me'), hand('b', mine)], 'me', held, view)).toEqual({ by: 'b' })
  })

  it('ends when it was held still for so long that the house let go', () => {
    expect(judged('ours', [hand('me')], 'me', held, view)).toBe('still')
  })
})
