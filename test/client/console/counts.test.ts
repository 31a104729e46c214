import { describe, expect, it } from 'vitest'

import {
  ghostsIn,
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
