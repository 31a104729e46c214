import { describe, expect, it } from 'vitest'

import { faultsAfter, type Files } from '../spoilt.ts'

describe('margins.json', () => {
  it.each<[string, (files: Files) => void, string]>([
    [
      'a total that does not add up',
      ({ margins }) => (margins.margins.sex.categories.f.total += 1),
      'margins margins.sex.categories: the numbers of "total" add up to 32451, and the population has 32450',
    ],
    [
      'a started number that does not add up',
      ({ margins }) => (margins.margins.department.categories.matching.started -= 2),
      'margins margins.department.categories: the numbers of "started" add up to 1533, and the population has 1535',
    ],
    [
      'margins of an unknown population',
      ({ margins }) => (margins.margins.sex.population = 'table3'),
      'margins margins.sex.population: there is no population "table3"',
    ],
    [
      'margins that are missing',
      ({ margins }) => delete margins.margins.single,
      'margins margins.single: is missing, and the variable is on a card',
    ],
    [
      'margins of an unknown variable',
      ({ margins }) => (margins.margins.town = { population: 'table1', categories: {} }),
      'margins margins.town: there is no variable "town"',
    ],
  ])('is refused with %s', (_what, spoil, fault) => {
    expect(faultsAfter(spoil)).toContain(fault)
  })
})
