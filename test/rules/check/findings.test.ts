import { describe, expect, it } from 'vitest'

import { faultsAfter, type Files } from '../spoilt.ts'

const slide = (findings: Files['findings'], id: string) =>
  findings.slides.find((one: { id: string }) => one.id === id)

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
      ({ findings }) => delete slide(findings, 'lowChanceOrigin').origin,
      'findings slides.12.rates.0.variable: is only on the cards with origin, so the slide needs "origin": true',
    ],
    [
      'people who walk by a variable of another population',
      ({ findings }) => (findings.slides[1].walk = ['department']),
      'findings slides.1.walk.0: is about table2, and the slide about table1',
    ],
    [
      'people who walk by a text',
      ({ findings }) => (findings.slides[1].walk = ['activity']),
      'findings slides.1.walk.0: there are no margins of "activity"',
    ],
    [
      'figures of a drawing that do not say who they are about',
      ({ findings }) => delete slide(findings, 'illnesses').about,
      'findings slides.13.about: must say who these figures are about',
    ],
    [
      'more than a hundred of a hundred',
      ({ findings }) => (slide(findings, 'months').rough[0].of100 = 101),
      'findings slides.14: says more than 100 of 100',
    ],
    [
      'a world that does not come out on the published table',
      ({ findings }) => (findings.selection.worlds[1].cells.weak.matching.started = 101),
      'findings selection.worlds.1.cells: 1278 of 2888 with "matching", and published are 1277 of 2888',
    ],
    [
      'a world of a department that nobody counted',
      ({ findings }) => (findings.selection.worlds[0].cells.weak.elsewhere = { total: 1, started: 1 }),
      'findings selection.worlds.0: there are no margins of "elsewhere"',
    ],
    [
      'a slide with a world that is not there',
      ({ findings }) => (findings.selection.slides[2].worlds = ['z']),
      'findings selection.slides.2.worlds.0: there is no world "z"',
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
