import { describe, expect, it } from 'vitest'

import { consoleView } from '../../../rules/view/console.ts'
import { ownView } from '../../../rules/view/own.ts'
import { tableView } from '../../../rules/view/table.ts'
import { present } from '../../../rules/who.ts'
import { deck } from '../../play/deck.ts'
import { asked, begun, joined, led, played } from '../../play/table.ts'

const seats = ['s2', 's3', 's4']
const shared = led(joined(begun(), 4), 'shareDevice', { seats, on: true })

describe('shareDevice', () => {
  it('marks seats for the facilitator, and for nobody else', () => {
    const at = consoleView(shared, deck, new Set(['f'])).seats
    expect(seats.map((seat) => at[seat]?.shared)).toEqual([true, true, true])
    expect(at['s5']).not.toHaveProperty('shared')
    expect(JSON.stringify([tableView(shared, deck), ownView(shared, 's2')])).not.toContain('shared')
  })

  it('counts them as here while the facilitator or one of them is on the line', () => {
    expect([...present(shared, new Set(['f']))].toSorted()).toEqual(['f', ...seats])
    expect([...present(shared, new Set(['s3']))].toSorted()).toEqual(seats)
    expect([...present(shared, new Set(['s5', 't']))].toSorted()).toEqual(['s5', 't'])
  })

  it('does not count one of them who left', () => {
    const left = played(shared, 's3', 'leave', {})
    expect([...present(left, new Set(['f']))].toSorted()).toEqual(['f', 's2', 's4'])
  })

  it('lets a seat go to a device of its own', () => {
    const own = led(shared, 'shareDevice', { seats: ['s3'], on: false })
    expect([...present(own, new Set(['f']))].toSorted()).toEqual(['f', 's2', 's4'])
  })

  it('refuses who does not play, and shares nothing then', () => {
    for (const seat of ['f', 't', 'nobody', 'toString'])
      expect(asked(shared, 'f', 'shareDevice', { seats: ['s5', seat], on: true })).toMatch(
        /no-such-seat|wrong-shape/,
      )
    expect(asked(shared, 'f', 'shareDevice', { seats: [], on: true })).toBe('wrong-shape')
  })
})
