import { describe, expect, it } from 'vitest'

import { faultsAfter, type Files } from '../spoilt.ts'

describe('names.json', () => {
  it.each<[string, (files: Files) => void, string]>([
    ['a name twice', ({ names }) => (names[3] = 'ALEX '), 'names 3: "alex" stands there twice'],
    [
      'too few names',
      ({ names }) => names.splice(44),
      'names (whole file): must have at least 45 names, and has 44',
    ],
  ])('is refused with %s', (_what, spoil, fault) => {
    expect(faultsAfter(spoil)).toContain(fault)
  })
})
