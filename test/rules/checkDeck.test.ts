import { describe, expect, it } from 'vitest'

import { checkDeck } from '../../rules/checkDeck.ts'
import { faultsAfter, type Files } from './spoilt.ts'

describe('a deck', () => {
  it('is sound as it is', () => {
    expect(faultsAfter(() => {})).toEqual([])
  })

  it('may do without oddities and profile', () => {
    const faults = faultsAfter(({ variables }) => {
      delete variables.oddities
      delete variables.profile
    })
    expect(faults).toEqual([])
  })
})

describe('the shape of a file', () => {
  it.each<[string, (files: Files) => void, string]>([
    [
      'an unknown field',
      ({ variables }) => (variables.variables[0].colour = 'red'),
      'variables variables.0.colour: a deck has no such field',
    ],
    [
      'a missing language',
      ({ variables }) => delete variables.variables[1].title.en,
      'variables variables.1.title.en: is missing',
    ],
    [
      'an empty text',
      ({ findings }) => (findings.slides[0].title.nl = ''),
      'findings slides.0.title.nl: must not be empty, and is 0',
    ],
    [
      'a broken count',
      ({ margins }) => (margins.margins.sex.categories.m.started = 3069.5),
      'margins margins.sex.categories.m.started: must be a whole number, and is 3069.5',
    ],
    [
      'a count as text',
      ({ margins }) => (margins.margins.sex.categories.m.total = '14118'),
      'margins margins.sex.categories.m.total: must be a number, and is "14118"',
    ],
    [
      'a negative count',
      ({ margins }) => (margins.margins.sex.categories.m.total = -1),
      'margins margins.sex.categories.m.total: must not be below 0, and is -1',
    ],
    [
      'an unknown kind',
      ({ variables }) => (variables.variables[0].kind = 'odd'),
      'variables variables.0.kind: must be ("nominal" | "ordinal" | "binary" | "text"), and is "odd"',
    ],
    ['no list of names', (files) => (files.names = {}), 'names (whole file): must be a list, and is Object'],
    ['another format', ({ variables }) => (variables.format = 2), 'variables format: must be 1, and is 2'],
  ])('is refused with %s', (_what, spoil, fault) => {
    expect(faultsAfter(spoil)).toEqual([fault])
  })

  it('is refused when nothing is there', () => {
    const nothing = { variables: undefined, margins: null, findings: 1, statements: 0, names: 'x' }
    const checked = checkDeck(nothing)
    expect('faults' in checked && checked.faults.map(({ file }) => file)).toEqual([
      'variables',
      'margins',
      'findings',
      'statements',
      'names',
    ])
  })
})

describe('a deck with faults', () => {
  it('is told in full: every fault at once', () => {
    const faults = faultsAfter(({ margins, names }) => {
      margins.margins.sex.categories.m.started = 20000
      names[1] = names[0]
    })
    expect(faults).toEqual([
      'margins margins.sex.categories.m.started: 20000 people started, of only 14118 in all',
      'margins margins.sex.categories: the numbers of "started" add up to 22239, and the population has 5308',
      'names 1: "alex" stands there twice',
    ])
  })
})
