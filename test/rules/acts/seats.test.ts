import { describe, expect, it } from 'vitest'

import { personsOf } from '../../../rules/cards.ts'
import { personsFor } from '../../../rules/holders.ts'
import { asked, begun, goneTo, joined, led, played, workshopAt } from '../../play/table.ts'

describe('join', () => {
  it('gives everybody a mark of their own', () => {
    const marks = Object.values(joined(begun(), 30).seats).flatMap(({ mark }) =>
      mark ? [`${mark.colour} ${mark.shape}`] : [],
    )
    expect(new Set(marks).size).toBe(30)
  })

  it('is refused while the door is locked, and possible again when it opens', () => {
    const locked = led(begun(), 'setDoor', { door: 'locked' })
    expect(asked(locked, 'door', 'join', { key: 'k', people: 1 })).toBe('no-entry')
    expect(
      typeof asked(led(locked, 'setDoor', { door: 'open' }), 'door', 'join', { key: 'k', people: 2 }),
    ).toBe('object')
  })

  it('ends at forty seats', () => {
    expect(asked(joined(begun(), 40), 'door', 'join', { key: 'k', people: 1 })).toBe('too-many')
  })

  it('lets a latecomer take over a person that only a simulated participant holds', () => {
    const workshop = workshopAt('pseudonymise', { participants: 3, persons: 4 })
    const late = joinedLate(workshop)
    expect(personsOf(late, late.late)).toHaveLength(1)
    const [person = ''] = personsOf(late, late.late)
    expect(late.persons[person]?.holders).toEqual([late.late])
  })

  it('makes a latecomer the partner of somebody when nobody is left over', () => {
    const late = joinedLate(workshopAt('pseudonymise', { participants: 4, persons: 4 }))
    const [person = ''] = personsOf(late, late.late)
    expect(late.persons[person]?.holders).toHaveLength(2)
  })
})

describe('leave, remove and come back', () => {
  it('hands the seat to a simulated participant, and gives it back', () => {
    const gone = played(workshopAt('pseudonymise'), 's2', 'leave', {})
    expect(gone.seats['s2']).toMatchObject({ player: 'ghost', away: 'left' })
    expect(asked(gone, 's2', 'ready', { on: true })).toBe('not-now')
    const back = played(gone, 's2', 'comeBack', {})
    expect(back.seats['s2']).toMatchObject({ player: 'person' })
    expect(back.seats['s2']?.away).toBeUndefined()
    expect(personsOf(back, 's2')).toEqual(personsOf(gone, 's2'))
  })

  it('keeps who was removed out until the facilitator restores the seat', () => {
    const removed = led(workshopAt('pseudonymise'), 'removeSeat', { seat: 's2' })
    expect(asked(removed, 's2', 'comeBack', {})).toBe('removed')
    const back = led(removed, 'restoreSeat', { seat: 's2' })
    expect(typeof asked(back, 's2', 'ready', { on: true })).toBe('object')
  })

  it('never removes the facilitator or the table', () => {
    expect(asked(begun(), 'f', 'removeSeat', { seat: 'f' })).toBe('no-such-seat')
    expect(asked(begun(), 'f', 'removeSeat', { seat: 't' })).toBe('no-such-seat')
  })
})

describe('grantKey', () => {
  it('gives a seat a further key, and keeps the first one and the newest six', () => {
    let workshop = joined(begun(), 1)
    for (let n = 0; n < 9; n++) workshop = led(workshop, 'grantKey', { seat: 's2', key: `new-${n}` })
    expect(workshop.seats['s2']?.keys).toEqual(['key-0', ...[3, 4, 5, 6, 7, 8].map((n) => `new-${n}`)])
  })

  it('lets no key of a facilitator die, which may be printed: six further ones there are, and no more', () => {
    const six = [1, 2, 3, 4, 5, 6].map((n) => `new-${n}`)
    const full = six.reduce((now, key) => led(now, 'grantKey', { seat: 'f', key }), begun())
    expect(full.seats['f']?.keys).toEqual(['key-f', ...six])
    expect(asked(full, 'f', 'grantKey', { seat: 'f', key: 'one-more' })).toBe('too-many')
    expect(typeof asked(full, 'f', 'grantKey', { seat: 't', key: 'a-wall' })).toBe('object')
  })

  it('is refused to a participant', () => {
    expect(asked(joined(begun(), 1), 's2', 'grantKey', { seat: 'f', key: 'mine' })).toBe('not-yours')
  })
})

describe('the proposed number of persons', () => {
  it.each([
    [1, 4],
    [3, 4],
    [4, 6],
    [5, 6],
    [6, 6],
    [7, 8],
    [12, 12],
    [13, 14],
    [16, 16],
    [24, 12],
    [30, 16],
  ])('for %d devices is %d', (devices, persons) => {
    const workshop = joined(begun(), devices)
    expect(personsFor(workshop, new Set(Object.keys(workshop.seats)), 1)).toBe(persons)
  })

  it('counts only who is present', () => {
    expect(personsFor(joined(begun(), 12), new Set(['s2', 's3', 's4', 's5', 's6', 's7']), 1)).toBe(6)
  })

  it('is four in the demo', () => {
    const workshop = joined(begun({ agenda: 'demo' }), 9)
    expect(personsFor(workshop, new Set(Object.keys(workshop.seats)), 1)).toBe(4)
  })
})

describe('the key keeper', () => {
  it('is one of the participants, and can be one again', () => {
    const keeper = led(joined(begun(), 2), 'appoint', { seat: 's2', role: 'keyKeeper' })
    expect(keeper.seats['s2']?.role).toBe('keyKeeper')
    expect(led(keeper, 'appoint', { seat: 's2', role: 'participant' }).seats['s2']?.role).toBe('participant')
    expect(asked(keeper, 'f', 'appoint', { seat: 't', role: 'keyKeeper' })).toBe('no-such-seat')
  })

  it('is one at a time', () => {
    const first = led(joined(begun(), 2), 'appoint', { seat: 's2', role: 'keyKeeper' })
    const other = led(first, 'appoint', { seat: 's3', role: 'keyKeeper' })
    expect([other.seats['s2']?.role, other.seats['s3']?.role]).toEqual(['participant', 'keyKeeper'])
  })
})

function joinedLate(workshop: ReturnType<typeof begun>) {
  const before = new Set(Object.keys(workshop.seats))
  const after = played(workshop, 'door', 'join', { key: 'late', people: 1 })
  const late = Object.keys(after.seats).find((id) => !before.has(id)) ?? ''
  return { ...after, late }
}

it('lets the facilitator go on without those who are not there', () => {
  const workshop = goneTo(joined(begun(), 5), 'link')
  expect(Object.keys(workshop.persons)).toHaveLength(6)
  expect(Object.values(workshop.cards).every(({ place }) => place === 'table')).toBe(true)
})
