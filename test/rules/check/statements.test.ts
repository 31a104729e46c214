import { describe, expect, it } from 'vitest'

import { faultsAfter, type Files } from '../spoilt.ts'

describe('statements.json', () => {
  it.each<[string, (files: Files) => void, string]>([
    [
      'a theme that is not there',
      ({ statements }) => (statements.statements[0].theme = 'weather'),
      'statements statements.0.theme: there is no theme "weather"',
    ],
    [
      'a statement twice',
      ({ statements }) => (statements.statements[1].id = statements.statements[0].id),
      'statements statements.1.id: "whoLooked" stands there twice',
    ],
    [
      'a recommendation twice',
      ({ statements }) => (statements.recommendations[1].id = statements.recommendations[0].id),
      'statements recommendations.1.id: "matching" stands there twice',
    ],
    [
      'words of people without their place',
      ({ statements }) => delete statements.themes[0].place,
      'statements themes.0.place: what people said must say where it stands',
    ],
    [
      'no statement',
      ({ statements }) => (statements.statements = []),
      'statements statements: must have at least one',
    ],
    [
      'words for a rehearsal that nobody could type',
      ({ statements }) => (statements.practice.piles[0].nl = 'een veel te lang woord voor een stapel'),
      'statements practice.piles.0: must have at most 20 signs',
    ],
    [
      'a statement in one language',
      ({ statements }) => delete statements.statements[2].text.en,
      'statements statements.2.text.en: is missing',
    ],
  ])('is refused with %s', (_what, spoil, fault) => {
    expect(faultsAfter(spoil)).toContain(fault)
  })
})
