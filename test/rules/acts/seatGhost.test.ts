import { describe, expect, it } from 'vitest'

import { peopledSeats } from '../../../rules/who.ts'
import { asked, begun, joined, led, played } from '../../play/table.ts'

const rehearsal = () => begun({ agenda: 'council', rehearsal: true, simulated: 4 })
const filled = (times: number) =>
  Array.from({ length: times }).reduce<ReturnType<typeof begun>>(
    (now) => played(now, 'door', 'seatGhost', {}),
    rehearsal(),
  )

describe('a simulated participant', () => {
  it('comes in with a mark of its own, and without a key', () => {
    const { seats } = filled(2)
    expect(seats['s2']).toMatchObject({ role: 'participant', player: 'person', keys: [] })
    expect(seats['s3']?.mark).not.toEqual(seats['s2']?.mark)
  })

  it('never fills more than the facilitator chose, also after one was removed', () => {
    expect(asked(filled(4), 'door', 'seatGhost', {})).toBe('too-many')
    const removed = led(filled(4), 'removeSeat', { seat: 's3' })
    expect(asked(removed, 'door', 'seatGhost', {})).toBe('too-many')
  })

  it('is let in by nobody but the door, and only in a rehearsal', () => {
    expect(asked(begun(), 'door', 'seatGhost', {})).toBe('not-now')
    expect(asked(rehearsal(), 'f', 'seatGhost', {})).toBe('not-yours')
    expect(asked(filled(1), 's2', 'seatGhost', {})).toBe('not-yours')
  })

  it('waits before a locked door and a frozen room, and comes no more once persons are dealt', () => {
    expect(asked(led(filled(1), 'setDoor', { door: 'locked' }), 'door', 'seatGhost', {})).toBe('no-entry')
    expect(asked(led(filled(1), 'freeze', { on: true }), 'door', 'seatGhost', {})).toBe('frozen')
    const dealt = led(led(filled(2), 'goTo', { step: 4 }), 'dealCards', { persons: 4 })
    expect(asked(dealt, 'door', 'seatGhost', {})).toBe('too-many')
  })

  it('knocks where newcomers knock, and comes in when it is admitted', () => {
    const knocking = played(led(rehearsal(), 'setDoor', { door: 'knock' }), 'door', 'seatGhost', {})
    expect(peopledSeats(knocking)).toEqual([])
    expect(peopledSeats(led(knocking, 'admit', {})).map(([id]) => id)).toEqual(['s2'])
  })

  it('keeps its seat through a deal, and beside people who join', () => {
    const dealt = led(led(joined(filled(3), 1), 'goTo', { step: 4 }), 'dealCards', { persons: 4 })
    expect(peopledSeats(dealt).map(([id]) => id)).toEqual(['s2', 's3', 's4', 's5'])
    expect(Object.values(dealt.persons).every(({ holders }) => holders.length === 1)).toBe(true)
  })

  it('gives its seat to a device that gets a key for it', () => {
    const taken = led(filled(1), 'grantKey', { seat: 's2', key: 'a-phone' })
    expect(taken.seats['s2']?.keys).toEqual(['a-phone'])
  })
})
