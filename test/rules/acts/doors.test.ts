import { describe, expect, it } from 'vitest'

import { mayNow } from '../../../rules/play.ts'
import { consoleView } from '../../../rules/view/console.ts'
import { ownView } from '../../../rules/view/own.ts'
import { tableView } from '../../../rules/view/table.ts'
import { playingSeats } from '../../../rules/who.ts'
import type { Workshop } from '../../../rules/workshop.ts'
import { personsOf } from '../../../rules/cards.ts'
import { deck } from '../../play/deck.ts'
import { asked, begun, goneTo, joined, led, played, workshopAt } from '../../play/table.ts'

const knocking = (workshop: Workshop) =>
  played(led(workshop, 'setDoor', { door: 'knock' }), 'door', 'join', { key: 'new', people: 2 })

/** The seat of whoever came last. */
function newest({ seats }: Workshop): string {
  return Object.keys(seats).at(-1) ?? ''
}

describe('a door to knock on', () => {
  const workshop = knocking(workshopAt('pseudonymise'))
  const late = newest(workshop)

  it('gives a newcomer a mark to be known by, and nothing to hold or to play', () => {
    expect(workshop.seats[late]).toMatchObject({ away: 'waiting', people: 2, mark: expect.anything() })
    expect(personsOf(workshop, late)).toEqual([])
    expect(mayNow(workshop, late)).toEqual([])
    expect(playingSeats(workshop).map(([id]) => id)).not.toContain(late)
  })

  it('shows who waits nothing of the workshop but their own marks', () => {
    const { mark, partner } = workshop.seats[late] ?? {}
    expect(ownView(workshop, late)).toEqual({
      seat: late,
      role: 'participant',
      order: workshop.seats[late]?.order,
      people: 2,
      mark,
      partner,
      away: 'waiting',
      may: [],
      persons: {},
      cards: {},
      ready: false,
      tray: [],
    })
  })

  it('shows them to the console, and to nobody else', () => {
    expect(Object.keys(tableView(workshop, deck).seats)).not.toContain(late)
    expect(consoleView(workshop, deck, new Set([late])).seats[late]).toMatchObject({ away: 'waiting' })
  })

  it('refuses every act of theirs', () => {
    for (const act of ['ready', 'leave', 'comeBack'] as const)
      expect(typeof asked(workshop, late, act, {})).toBe('string')
  })

  it('does not count them when cards are dealt', () => {
    const dealt = goneTo(knocking(joined(begun(), 5)), 'link')
    expect(Object.keys(dealt.persons)).toHaveLength(6)
    expect(personsOf(dealt, 's7')).toEqual([])
  })
})

describe('admitting', () => {
  it('gives one who waits a place and a person, at once', () => {
    const waiting = knocking(workshopAt('pseudonymise'))
    const late = newest(waiting)
    const inside = led(waiting, 'admit', { seat: late })
    expect(inside.seats[late]?.away).toBeUndefined()
    expect(personsOf(inside, late)).toHaveLength(1)
    expect(mayNow(inside, late)).toContain('pseudonymise')
  })

  it('lets everybody in when no seat is named, or when the door opens', () => {
    const two = played(knocking(begun()), 'door', 'join', { key: 'other', people: 1 })
    for (const open of [led(two, 'admit', {}), led(two, 'setDoor', { door: 'open' })])
      expect(playingSeats(open)).toHaveLength(2)
    expect(playingSeats(led(two, 'setDoor', { door: 'locked' }))).toHaveLength(0)
  })

  it('is refused for whoever does not wait, and to whoever does not lead', () => {
    const waiting = knocking(joined(begun(), 1))
    expect(asked(waiting, 'f', 'admit', { seat: 's2' })).toBe('no-such-seat')
    expect(asked(waiting, 's2', 'admit', {})).toBe('not-yours')
    expect(asked(waiting, newest(waiting), 'admit', {})).toBe('not-yours')
  })
})

describe('sending away', () => {
  it('leaves no player behind, and nothing to restore', () => {
    const waiting = knocking(workshopAt('pseudonymise'))
    const late = newest(waiting)
    const away = led(waiting, 'removeSeat', { seat: late })
    expect(away.seats[late]).toMatchObject({ role: 'spectator', away: 'removed', player: 'person' })
    expect(asked(away, 'f', 'restoreSeat', { seat: late })).toBe('no-such-seat')
    expect(asked(away, 'f', 'admit', { seat: late })).toBe('no-such-seat')
    expect(Object.keys(tableView(away, deck).seats)).not.toContain(late)
  })

  it('forgets the oldest when very many were sent away', () => {
    let workshop = led(begun(), 'setDoor', { door: 'knock' })
    for (let n = 0; n < 60; n++) {
      workshop = played(workshop, 'door', 'join', { key: `knock-${n}`, people: 1 })
      workshop = led(workshop, 'removeSeat', { seat: newest(workshop) })
    }
    expect(Object.keys(workshop.seats).length).toBeLessThanOrEqual(42)
  })

  it('leaves no more before the door than fit in the room', () => {
    let workshop = led(begun(), 'setDoor', { door: 'knock' })
    for (let n = 0; n < 40; n++) workshop = played(workshop, 'door', 'join', { key: `k-${n}`, people: 1 })
    expect(asked(workshop, 'door', 'join', { key: 'k-40', people: 1 })).toBe('too-many')
  })
})
