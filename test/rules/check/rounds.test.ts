import { describe, expect, it } from 'vitest'

import { faultsAfter, type Files } from '../spoilt.ts'

describe('the rounds in findings.json', () => {
  it.each<[string, (files: Files) => void, string]>([
    [
      'a holder of messy cards that nobody knows',
      ({ findings }) => (findings.quality.holder = 'police'),
      'findings quality.holder: there is no holder "police"',
    ],
    [
      'a number where more than yes or no can stand',
      ({ findings }) => (findings.quality.counted = ['age']),
      'findings quality.counted.0: there is no variable with yes and no "age"',
    ],
    [
      'a fact without a figure',
      ({ findings }) => delete findings.quality.facts[0].figure,
      'findings quality.facts.0: needs a figure or a population, and not both',
    ],
    [
      'a fact about people that nobody counted',
      ({ findings }) => (findings.quality.facts[2].population = 'table3'),
      'findings quality.facts.2.population: there is no population "table3"',
    ],
    [
      'a fact twice',
      ({ findings }) => (findings.quality.facts[1].id = 'year'),
      'findings quality.facts.1.id: "year" stands there twice',
    ],
    [
      'a search by a text',
      ({ findings }) => (findings.search.first[0] = 'activity'),
      'findings search.first.0: there is no variable "activity"',
    ],
    [
      'wider groups that leave somebody out',
      ({ findings }) => findings.search.wider.groups[0].categories.pop(),
      'findings search.wider.groups: leaves out a category',
    ],
    [
      'wider groups in which somebody is twice',
      ({ findings }) => findings.search.wider.groups[0].categories.push('55-65'),
      'findings search.wider.groups: "55-65" stands there twice',
    ],
  ])('are refused with %s', (_what, spoil, fault) => {
    expect(faultsAfter(spoil)).toContain(fault)
  })
})
