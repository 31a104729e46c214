import { describe, expect, it } from 'vitest'

import { consoleView } from '../../../rules/view/console.ts'
import { ownView } from '../../../rules/view/own.ts'
import { tableView } from '../../../rules/view/table.ts'
import { deck } from '../../play/deck.ts'
import { asked, begun, joined, led, played, workshopAt } from '../../play/table.ts'

const someone = 's2'

describe('pairUp', () => {
  it('gives the second of a pair a name of their own, seen by everybody', () => {
    const workshop = played(joined(begun(), 3), someone, 'pairUp', { people: 2 })
    const { mark, partner } = workshop.seats[someone] ?? {}
    expect(partner).toBeDefined()
    expect(partner).not.toEqual(mark)
    expect(ownView(workshop, someone)).toMatchObject({ people: 2, mark, partner })
    expect(tableView(workshop, deck).seats[someone]).toMatchObject({ people: 2, mark, partner })
    expect(consoleView(workshop, deck, new Set()).seats[someone]).toMatchObject({ people: 2, partner })
  })

  it('takes the name away when one of them goes, and changes nothing when it is said twice', () => {
    const pair = played(joined(begun(), 3), someone, 'pairUp', { people: 2 })
    expect(played(pair, someone, 'pairUp', { people: 2 }).seats).toEqual(pair.seats)
    const alone = played(pair, someone, 'pairUp', { people: 1 })
    expect(alone.seats[someone]).toMatchObject({ people: 1 })
    expect(alone.seats[someone]).not.toHaveProperty('partner')
  })

  it('counts two people, and the cards stay where they are', () => {
    const before = workshopAt('deal')
    const after = played(before, someone, 'pairUp', { people: 2 })
    const here = new Set(Object.keys(before.seats))
    expect(consoleView(after, deck, here).busy).toBe(consoleView(before, deck, here).busy + 1)
    expect(after.persons).toBe(before.persons)
  })

  it('is one voice in what nobody may know of: a pair counts once', () => {
    const before = workshopAt('goldenTip', { agenda: 'council' })
    const after = played(before, someone, 'pairUp', { people: 2 })
    const here = new Set(Object.keys(before.seats))
    expect(consoleView(after, deck, here).busy).toBe(consoleView(before, deck, here).busy)
    expect(tableView(after, deck).ballots).toEqual(tableView(before, deck).ballots)
  })
})

describe('pairSeat', () => {
  it('does the same for the facilitator, and only for who plays', () => {
    const workshop = led(joined(begun(), 2), 'pairSeat', { seat: someone, people: 2 })
    expect(workshop.seats[someone]).toMatchObject({ people: 2, partner: expect.anything() })
    for (const seat of ['f', 't', 'nobody'])
      expect(asked(workshop, 'f', 'pairSeat', { seat, people: 2 })).toBe('no-such-seat')
  })
})
