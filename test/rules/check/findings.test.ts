import { describe, expect, it } from 'vitest'

import { faultsAfter, type Files } from '../spoilt.ts'

describe('findings.json', () => {
  it.each<[string, (files: Files) => void, string]>([
    [
      'a slide about an unknown category',
      ({ findings }) => (findings.slides[2].contrasts[0].categories = ['18-29']),
      'findings slides.2.contrasts.0.categories.0: there is no category "18-29"',
    ],
    [
      'a slide about an unknown variable',
      ({ findings }) => (findings.slides[2].contrasts[0].variable = 'town'),
      'findings slides.2.contrasts.0.variable: there are no margins of "town"',
    ],
    [
      'a slide that mixes populations',
      ({ findings }) => (findings.slides[9].population = 'table1'),
      'findings slides.9.contrasts.0.variable: is about table2, and the slide about table1',
    ],
    [
      'origin on a slide for everybody',
      ({ findings }) => delete findings.slides[11].origin,
      'findings slides.11.rates.0.variable: is only on the cards with origin, so the slide needs "origin": true',
    ],
    [
      'a slide twice',
      ({ findings }) => (findings.slides[1].id = 'started'),
      'findings slides.1.id: "started" stands there twice',
    ],
  ])('is refused with %s', (_what, spoil, fault) => {
    expect(faultsAfter(spoil)).toContain(fault)
  })
})
