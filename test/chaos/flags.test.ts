import { expect, it } from 'vitest'

import { flagsFrom, parts } from './flags.ts'

it('does everything when nothing else is asked', () => {
  expect(flagsFrom([])).toEqual({ only: [...parts], people: 30, kills: 200, times: 20, seed: 1 })
})

it('does what is asked', () => {
  const words = '--only dead,kill --people 4 --kills 7 --times 3 --seed 9'.split(' ')
  expect(flagsFrom(words)).toEqual({ only: ['dead', 'kill'], people: 4, kills: 7, times: 3, seed: 9 })
})

it.each([['--kills', '1001'], ['--people', '0'], ['--only', 'fire'], ['--seed', 'x'], ['--what']])(
  'says what is wrong with %s %s',
  (...words) => {
    expect(flagsFrom(words)).toHaveProperty('wrong', expect.stringContaining(words[0]?.slice(2) ?? ''))
  },
)
