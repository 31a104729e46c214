import { describe, expect, it } from 'vitest'

import { rowsOf, signsOf } from '../../../../client/reveal/selection/like.ts'
import { worldsOf } from '../../../../rules/view/worlds.ts'
import { deck } from '../../../play/deck.ts'

const worlds = worldsOf(deck, ['a', 'b', 'c'])

describe('similar people in the invented worlds', () => {
  it('stand in a row each: those with a good chance, those with a small chance', () => {
    for (const world of worlds)
      expect(rowsOf(world).map(({ profile, cells }) => [profile, cells.length])).toEqual([
        ['strong', 2],
        ['weak', 2],
      ])
  })

  it('fare equally in A, better through Matching in B, and worse in C', () => {
    expect(worlds.map((world) => rowsOf(world).map(({ fare }) => fare))).toEqual([
      ['same', 'same'],
      ['more', 'more'],
      ['less', 'less'],
    ])
  })

  it('add up to the same totals in every world', () => {
    const totals = worlds.map((world) => world.totals.map(({ total, started }) => [total, started]))
    expect(totals[1]).toEqual(totals[0])
    expect(totals[2]).toEqual(totals[0])
  })

  it('are drawn with a sign for every twenty, and never with none where somebody is', () => {
    expect(signsOf({ total: 2410, started: 1253 })).toEqual({ all: 121, yellow: 63 })
    expect(signsOf({ total: 355, started: 11 })).toEqual({ all: 18, yellow: 1 })
    expect(signsOf({ total: 60, started: 4 })).toEqual({ all: 3, yellow: 1 })
    expect(signsOf({ total: 60, started: 0 })).toEqual({ all: 3, yellow: 0 })
  })
})
