import { describe, expect, it } from 'vitest'

import {
  besideOf,
  ghostsIn,
  knockersOf,
  of100,
  peopleHere,
  playersOf,
  stepped,
  variablesOn,
} from '../../../client/console/counts.ts'
import { stateOf } from '../../../client/console/SeatSheet.tsx'
import { labelsOf } from '../../../rules/labels.ts'
import { deck, played, stateAt, viewsOf } from '../../gallery/states.ts'

describe('who the console counts', () => {
  const eight = stateAt('link')
  const { console } = viewsOf(eight, 'f')

  it('counts a pair for two, and neither the table nor the console', () => {
    expect(playersOf(console)).toHaveLength(8)
    expect(peopleHere(console)).toBe(10)
  })

  it('does not count who left, whose device sleeps, or who is a simulated participant', () => {
    const left = played(eight, 's2', 'leave', {})
    expect(peopleHere(viewsOf(left, 'f').console)).toBe(9)
    expect(peopleHere(viewsOf(eight, 'f', new Set(['f', 's2'])).console)).toBe(1)
    const alone = viewsOf(stateAt('link', { participants: 1 }), 'f').console
    expect([playersOf(alone).length, ghostsIn(alone)]).toEqual([1, 3])
  })

  it('keeps showing somebody who left, so that they can be let in again', () => {
    const left = played(eight, 's2', 'leave', {})
    expect(playersOf(viewsOf(left, 'f').console).map(([id]) => id)).toContain('s2')
  })

  it('tells who knocks apart from who is in', () => {
    const door = played(eight, 'f', 'setDoor', { door: 'knock' })
    const { console: knocked } = viewsOf(played(door, 'door', 'join', { key: 'late', people: 1 }), 'f')
    expect(knockersOf(knocked).map(([id]) => id)).toEqual(['s10'])
    expect([playersOf(knocked).length, peopleHere(knocked)]).toEqual([8, 10])
  })

  it('numbers who leads and who looks on, and forgets who was taken out', () => {
    const add = (role: 'facilitator' | 'spectator') => (workshop: typeof eight) =>
      played(workshop, 'f', 'addSeat', { role, key: `${role}-${Object.keys(workshop.seats).length}` })
    const [help, look] = [add('facilitator'), add('spectator')]
    const three = look(help(look(eight)))
    const beside = besideOf(viewsOf(three, 'f').console)
    expect(beside.map(({ id, number }) => `${id} ${number}`)).toEqual(['f 1', 's11 2', 's10 1', 's12 2'])
    const fewer = played(three, 'f', 'removeSeat', { seat: 's11' })
    expect(besideOf(viewsOf(fewer, 'f').console).map(({ id }) => id)).toEqual(['f', 's10', 's12'])
  })

  it('tells how a seat stands: away before asleep before ready', () => {
    expect(stateOf({ away: 'removed', here: true, ready: true }, true)).toBe('removed')
    expect(stateOf({ here: false, ready: true }, true)).toBe('asleep')
    expect(stateOf({ here: true, ready: true }, true)).toBe('ready')
    expect(stateOf({ here: true, ready: false }, true)).toBe('busy')
    expect(stateOf({ here: true, ready: false }, false)).toBe('here')
  })
})

describe('what the console offers', () => {
  it('names the variables in play, with a grid and without', () => {
    const labels = labelsOf(deck, 'nl')
    const withGrid = variablesOn(viewsOf(stateAt('discover'), 'f').table, labels)
    const without = variablesOn(viewsOf(stateAt('discover', { agenda: 'demo' }), 'f').table, labels)
    expect(withGrid).toHaveLength(10)
    expect([...without].sort()).toEqual([...withGrid].sort())
  })

  it('deals an even number of persons, from 4 to 30', () => {
    expect(stepped(8, 2)).toBe(10)
    expect(stepped(4, -2)).toBe(4)
    expect(stepped(30, 2)).toBe(30)
  })

  it('tells a share as so many of 100', () => {
    expect(of100(0.88)).toBe(88)
    expect(of100(1)).toBe(100)
  })
})
