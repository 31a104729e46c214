import { expect, it } from 'vitest'

import { playingSeats } from '../../../../rules/who.ts'
import { nextByChance, yetToTell } from '../../../../client/console/talk/turns.ts'
import { played, stateAt, viewsOf } from '../../../gallery/states.ts'

const there = stateAt('experiences')
const seats = playingSeats(there).map(([id]) => id)
const [first = '', second = '', third = ''] = seats
const turned = (...some: string[]) =>
  viewsOf(
    some.reduce((before, seat) => played(before, 'f', 'giveTurn', { seat }), there),
    'f',
  ).console

it('waits for everybody who has not told yet, in order of joining', () => {
  expect(yetToTell(turned())).toEqual(seats)
  expect(yetToTell(turned(second, first))).toEqual(seats.slice(2))
})

it('waits for nobody who sleeps or went home', () => {
  const { console } = viewsOf(played(there, second, 'leave', {}), 'f', new Set([first, second, third, 'f']))
  expect(yetToTell(console)).toEqual([first, third])
})

it('lets each of them be the next, and nobody once everybody had a turn', () => {
  const console = turned(second)
  const left = yetToTell(console)
  const chances = left.map((_, n) => (n + 0.5) / left.length)
  expect(chances.map((chance) => nextByChance(console, chance))).toEqual(left)
  expect(nextByChance(console, 0.999)).toBe(left.at(-1))
  expect(nextByChance(turned(...seats), 0)).toBeUndefined()
})
