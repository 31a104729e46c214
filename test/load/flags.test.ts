import { expect, it } from 'vitest'

import { flagsFrom, parts } from './flags.ts'

it('loads with all parts as promised when nothing is asked', () => {
  expect(flagsFrom([])).toEqual({
    only: [...parts],
    workshops: 100,
    people: 30,
    seconds: 30,
    seed: 1,
    opened: 5000,
  })
})

it('takes parts and sizes, and says what is wrong with others', () => {
  expect(flagsFrom(['--only', 'soak,storm', '--opened', '50', '--people', '5'])).toMatchObject({
    only: ['soak', 'storm'],
    opened: 50,
    people: 5,
  })
  expect(flagsFrom(['--people', '31'])).toEqual({ wrong: '--people: at most 30' })
  expect(flagsFrom(['--seconds', '0'])).toEqual({ wrong: '--seconds: at least 1' })
  expect(flagsFrom(['--only', 'rain'])).toMatchObject({ wrong: expect.stringContaining('--only') })
  expect(flagsFrom(['--loud'])).toMatchObject({ wrong: expect.stringContaining('--loud') })
})
