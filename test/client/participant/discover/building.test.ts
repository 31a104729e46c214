import { expect, it } from 'vitest'

import { stepBack, tapOf, type Building } from '../../../../client/participant/discover/building.ts'

const group: Building = { at: 'group', variable: 'age' }
const direction: Building = { at: 'direction', variable: 'age', group: 'key' }

it('goes back tap by tap, and from the first out of the builder', () => {
  expect(stepBack(direction)).toEqual(group)
  expect(stepBack(group)).toEqual({ at: 'variable' })
  expect(stepBack({ at: 'variable' })).toBeUndefined()
})

it('goes back from an explanation to where it was asked', () => {
  expect(stepBack({ at: 'combo', from: group })).toEqual(group)
  expect(stepBack({ at: 'otherGroup', variable: 'age', from: group })).toEqual(group)
})

it('counts three taps and no explanation', () => {
  expect([{ at: 'variable' } as const, group, direction].map(tapOf)).toEqual([1, 2, 3])
  expect(tapOf({ at: 'combo', from: direction })).toBeUndefined()
})
