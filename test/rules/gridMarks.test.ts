import { describe, expect, it } from 'vitest'

import { isYellow, lyingGrids } from '../../rules/grid.ts'
import { bothKept } from '../../rules/orders.ts'
import { ownView } from '../../rules/view/own.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { goneTo, led, played, workshopAt } from '../play/table.ts'

const start = workshopAt('order', { participants: 8, persons: 8 })
const gridOf = (workshop: Workshop, table = 't1') => lyingGrids(workshop)[table]

describe('what is said of an order is true', () => {
  it('is apart no more once a pile of one colour went into a row of the other', () => {
    const split = led(start, 'splitColours', { on: true })
    const kept = led(split, 'keepOrder', { as: 'a' })
    const { rows = [] } = gridOf(kept) ?? {}
    const yellow = rows.find((pile) => isYellow(kept, pile)) ?? ''
    const joined = led(kept, 'joinPiles', { pile: yellow, with: rows.at(-1) ?? '' })
    const apart = (gridOf(joined)?.rows ?? []).map((pile) => isYellow(joined, pile))
    expect(gridOf(joined)?.split === true).toBe(apart.indexOf(false) > apart.lastIndexOf(true))
    const both = bothKept(led(joined, 'keepOrder', { as: 'b' }))
    expect(both['t1']?.a.split).toBe(gridOf(joined)?.split)
  })

  it('turns all tables the same way, also when one of them was sorted already', () => {
    const three = goneTo(workshopAt('link', { participants: 17, persons: 16, tables: 2 }), 'order')
    const seat = Object.entries(three.seats).find(([, { table }]) => table === 't2')?.[0] ?? ''
    const one = played(three, seat, 'sortRows', { by: 'age' })
    const all = led(one, 'sortRows', { by: 'age' })
    expect(['t1', 't2'].map((table) => gridOf(all, table)?.turned)).toEqual([undefined, undefined])
    const again = led(all, 'sortRows', { by: 'age' })
    expect(['t1', 't2'].map((table) => gridOf(again, table)?.turned)).toEqual([true, true])
  })

  it('leaves nothing to take back where nothing changed', () => {
    const same = led(start, 'splitColours', { on: false })
    expect(ownView(same, 'f').may).not.toContain('undo')
  })
})
