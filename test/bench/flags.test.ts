import { describe, expect, it } from 'vitest'

import { flagsFrom } from './flags.ts'

describe('the flags of the bench', () => {
  it('measures everything unless told otherwise', () => {
    const only = ['relay', 'acts', 'join', 'phone', 'frames', 'dots', 'bundle']
    expect(flagsFrom([])).toEqual({ only, rounds: 5, seconds: 5 })
  })

  it('measures the parts that are asked for', () => {
    expect(flagsFrom(['--only', 'acts,bundle', '--rounds', '2'])).toMatchObject({
      only: ['acts', 'bundle'],
      rounds: 2,
    })
  })

  it.each([
    [['--only', 'speed'], '--only'],
    [['--rounds', '0'], '--rounds'],
    [['--seconds', 'many'], '--seconds'],
    [['--fast'], 'fast'],
  ])('%j is refused by name', (args, name) => {
    expect(flagsFrom(args)).toEqual({ wrong: expect.stringContaining(name) })
  })
})
