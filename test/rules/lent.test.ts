import { describe, expect, it } from 'vitest'

import type { Workshop } from '../../rules/workshop.ts'
import { asked, begun, goneTo, joined, led, played, workshopAt } from '../play/table.ts'

const keysOf = ({ seats }: Workshop, seat: string) => seats[seat]?.keys
/** Two participants (s2, s3) and a second facilitator (s4). */
const withHelper = () => led(joined(begun(), 2), 'addSeat', { role: 'facilitator', key: 'helper' })

describe('the keys that a facilitator handed out', () => {
  it('go when they are taken out, from the table and from the seats of others', () => {
    let workshop = led(withHelper(), 'grantKey', { seat: 't', key: 'wall' })
    workshop = played(workshop, 's4', 'grantKey', { seat: 't', key: 'helpers-wall' })
    workshop = played(workshop, 's4', 'grantKey', { seat: 's2', key: 'helpers-phone' })
    expect([keysOf(workshop, 't'), keysOf(workshop, 's2')]).toEqual([
      ['wall', 'helpers-wall'],
      ['key-0', 'helpers-phone'],
    ])
    const after = led(workshop, 'removeSeat', { seat: 's4' })
    expect([keysOf(after, 't'), keysOf(after, 's2')]).toEqual([['wall'], ['key-0']])
    expect(after.seats['s2']).not.toHaveProperty('lent')
    expect(after.seats['t']?.lent).toEqual({ wall: 'f' })
  })

  it('go even when theirs is the first key of a seat, which the next one then is', () => {
    const only = played(withHelper(), 's4', 'grantKey', { seat: 't', key: 'helpers-wall' })
    const after = led(only, 'removeSeat', { seat: 's4' })
    expect(keysOf(after, 't')).toEqual([])
    expect(keysOf(led(after, 'grantKey', { seat: 't', key: 'wall' }), 't')).toEqual(['wall'])
  })

  it('are not remembered longer than they open', () => {
    let workshop = withHelper()
    for (let n = 0; n < 9; n++) workshop = led(workshop, 'grantKey', { seat: 's2', key: `new-${n}` })
    expect(Object.keys(workshop.seats['s2']?.lent ?? {})).toEqual(keysOf(workshop, 's2')?.slice(1))
  })

  it('are hashes, and nothing else', () => {
    for (const key of ['', ' ', 'a b', '<img>', '__proto__', 'constructor', 'x'.repeat(65)])
      for (const [act, carried] of [
        ['grantKey', { seat: 't', key }],
        ['addSeat', { role: 'spectator', key }],
      ] as const)
        expect(asked(begun(), 'f', act, carried), `${act} ${key}`).toBe('wrong-shape')
  })
})

describe('a lobby that bots filled', () => {
  const full = () => joined(begun(), 40)
  const emptied = () => {
    const seats = Object.keys(full().seats).filter((id) => id.startsWith('s'))
    return seats.reduce((left, seat) => led(left, 'removeSeat', { seat }), full())
  }

  it('takes people in again for everybody who is removed', () => {
    expect(asked(full(), 'door', 'join', { key: 'late', people: 1 })).toBe('too-many')
    let workshop = emptied()
    for (let n = 0; n < 40; n++) workshop = played(workshop, 'door', 'join', { key: `real-${n}`, people: 1 })
    expect(asked(workshop, 'door', 'join', { key: 'late', people: 1 })).toBe('too-many')
    const marks = Object.values(workshop.seats).flatMap(({ mark, away }) =>
      mark && away === undefined ? [`${mark.colour} ${mark.shape}`] : [],
    )
    expect(new Set(marks).size).toBe(36)
  })

  it('gives no cards to those who were removed before they were dealt', () => {
    const few = led(joined(begun(), 6), 'removeSeat', { seat: 's2' })
    const dealt = led(goneTo(few, 'deal'), 'dealCards', { persons: 4 })
    const holders = Object.values(dealt.persons).flatMap(({ holders: all }) => all)
    expect(holders).not.toContain('s2')
    const back = led(dealt, 'restoreSeat', { seat: 's2' })
    expect(Object.values(back.persons).flatMap(({ holders: all }) => all)).toContain('s2')
  })

  it('leaves the cards of who is removed later where they are', () => {
    const workshop = workshopAt('pseudonymise')
    const removed = led(workshop, 'removeSeat', { seat: 's2' })
    expect(removed.persons).toEqual(workshop.persons)
    expect(led(removed, 'restoreSeat', { seat: 's2' }).persons).toEqual(workshop.persons)
  })
})
